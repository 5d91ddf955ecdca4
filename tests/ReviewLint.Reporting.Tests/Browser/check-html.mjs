// Opens HTML reports in a real browser: README.md here says how.
import { chromium } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, ...pages] = process.argv.slice(2);
if (pages.length === 0) {
  console.error('usage: node check-html.mjs FOLDER-FOR-PICTURES REPORT.html...');
  process.exit(2);
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
let wrong = 0;
for (const page of pages) {
  for (const [name, media, width] of [
    ['light', { colorScheme: 'light' }, 1280],
    ['dark', { colorScheme: 'dark' }, 1280],
    ['narrow', { colorScheme: 'light' }, 400],
    ['print', { colorScheme: 'light', media: 'print' }, 800],
  ]) {
    const tab = await browser.newPage({ viewport: { width, height: 900 } });
    const said = [];
    tab.on('console', (message) => ['error', 'warning'].includes(message.type()) && said.push(`${message.type()}: ${message.text()}`));
    tab.on('pageerror', (error) => said.push(`error: ${error.message}`));
    tab.on('request', (request) => request.url().startsWith('file:') || said.push(`error: the page asks for ${request.url()}`));
    await tab.goto(pathToFileURL(resolve(page)).href);
    await tab.emulateMedia(media);
    await tab.screenshot({ path: join(folder, `${basename(page, '.html')}.${name}.png`), fullPage: true });
    const overflow = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (overflow > 0) {
      said.push(`error: ${overflow} pixels wider than the window`);
    }

    await tab.evaluate(axe);
    const { violations } = await tab.evaluate(() => window.axe.run());
    for (const violation of violations) {
      said.push(`axe ${violation.impact}: ${violation.id}: ${violation.help}: ${violation.nodes.map((n) => n.target.join(' ')).slice(0, 3).join(', ')} (${violation.nodes.length})`);
    }

    wrong += said.filter((line) => !/^axe (minor|moderate)/.test(line)).length;
    console.log(`${basename(page)} ${name}: ${said.length === 0 ? 'nothing to say' : ''}`);
    said.forEach((line) => console.log(`  ${line}`));
    await tab.close();
  }
}

await browser.close();
process.exit(wrong === 0 ? 0 : 1);
