// Starts `reviewlint lsp` for Markdown documents; everything else is in the server.
'use strict';

const vscode = require('vscode');
const { LanguageClient, TransportKind } = require('vscode-languageclient/node');

let client;

async function start() {
  const settings = vscode.workspace.getConfiguration('reviewlint');
  const command = settings.get('path', 'reviewlint');
  const server = { command, args: ['lsp', ...settings.get('arguments', [])], transport: TransportKind.stdio };
  client = new LanguageClient('reviewlint', 'ReviewLint', server, {
    documentSelector: [{ language: 'markdown' }],
  });
  try {
    await client.start();
  } catch (error) {
    const choice = await vscode.window.showErrorMessage(
      `ReviewLint could not start '${command}'. Install it, or set reviewlint.path. (${error.message ?? error})`, 'Open Settings');
    if (choice) {
      await vscode.commands.executeCommand('workbench.action.openSettings', 'reviewlint.path');
    }
  }
}

async function stop() {
  const running = client;
  client = undefined;
  try {
    await running?.stop();
  } catch {
    // It never started, or has ended already.
  }
}

async function restart() {
  await stop();
  await start();
}

exports.activate = async context => {
  context.subscriptions.push(
    vscode.commands.registerCommand('reviewlint.restart', restart),
    vscode.workspace.onDidChangeConfiguration(async change => {
      if (change.affectsConfiguration('reviewlint.path') || change.affectsConfiguration('reviewlint.arguments')) {
        await restart();
      }
    }));
  await start();
};

exports.deactivate = stop;
