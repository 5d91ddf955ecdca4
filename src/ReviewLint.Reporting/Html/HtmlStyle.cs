namespace ReviewLint.Reporting.Html;

/// <summary>The page's style sheet. Colours pass WCAG AA on both grounds, and no meaning rests on colour alone: the severity is written out.</summary>
internal static class HtmlStyle
{
    public const string Css = """
        :root { --ground: #fff; --ink: #1d1d1f; --soft: #5a5a60; --line: #d8d8dd; --link: #0b57a4;
          --error: #a1121f; --warning: #7a4a00; --suggestion: #0f5a52; --hidden: #5a5a60;
          --error-mark: #fbdcdf; --warning-mark: #fdebc4; --suggestion-mark: #d5f0ea; --hidden-mark: #ececf0; }
        @media screen and (prefers-color-scheme: dark) {
          :root { --ground: #17181b; --ink: #ececef; --soft: #a9a9b2; --line: #3b3c42; --link: #8cc0ff;
            --error: #ff9aa2; --warning: #f5c469; --suggestion: #7fd6c6; --hidden: #a9a9b2;
            --error-mark: #5a1c23; --warning-mark: #503a0c; --suggestion-mark: #14453d; --hidden-mark: #35363c; } }
        * { box-sizing: border-box; }
        body { margin: 0 auto; padding: 1.5rem; max-width: 78rem; background: var(--ground); color: var(--ink);
          font: 1rem/1.55 system-ui, "Segoe UI", "Noto Sans", sans-serif; }
        h1 { margin: 0; font-size: 1.4rem; } h2 { margin: 0; font-size: 1.15rem; overflow-wrap: anywhere; } h3 { margin: 1rem 0 .25rem; font-size: 1rem; }
        article { margin: 2rem 0; padding-top: 1rem; border-top: 1px solid var(--line); }
        a { color: var(--link); }
        .note, .facts, .rule, .help, footer { color: var(--soft); font-size: .9rem; }
        .row { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 0 2rem; margin: .75rem 0; }
        .text { white-space: pre-wrap; overflow-wrap: anywhere; font-family: Georgia, "Noto Serif", serif; }
        mark { color: inherit; border-bottom: 2px solid; padding: .05em 0; }
        mark.error { background: var(--error-mark); border-color: var(--error); } mark.warning { background: var(--warning-mark); border-color: var(--warning); }
        mark.suggestion { background: var(--suggestion-mark); border-color: var(--suggestion); } mark.hidden { background: var(--hidden-mark); border-color: var(--hidden); }
        .ref { font: .75rem/1 system-ui, sans-serif; vertical-align: super; padding: 0 .15em; }
        .aside-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        .findings { margin: 0; padding-left: 1.75rem; font-size: .95rem; }
        .findings li { margin: 0 0 .9rem; padding-left: .6rem; border-left: 3px solid var(--line); }
        .findings li:target { outline: 2px solid var(--link); outline-offset: 4px; }
        .findings p { margin: .15rem 0; }
        .label { font-weight: 600; } .error .label { color: var(--error); } .warning .label { color: var(--warning); }
        .suggestion .label { color: var(--suggestion); } .hidden .label { color: var(--hidden); }
        .error { border-color: var(--error); } .findings li.error { border-left-color: var(--error); } .findings li.warning { border-left-color: var(--warning); }
        .findings li.suggestion { border-left-color: var(--suggestion); }
        .profile { border-collapse: collapse; margin: .75rem 0 1.25rem; font-size: .9rem; } .profile caption { text-align: left; color: var(--soft); padding-bottom: .35rem; }
        .profile th, .profile td { text-align: left; vertical-align: top; padding: .2rem 1rem .2rem 0; border-top: 1px solid var(--line); font-weight: 400; }
        .profile thead th { border-top: 0; color: var(--soft); } .profile tbody th { font-weight: 600; }
        .axis { position: relative; width: 9rem; height: .5rem; margin: .45rem .5rem 0 0; border-radius: .25rem; background: var(--line); }
        .axis span { position: absolute; top: -.2rem; width: .9rem; height: .9rem; margin-left: -.45rem; border-radius: 50%; background: var(--link); }
        summary { cursor: pointer; color: var(--soft); }
        @media (max-width: 48rem) { .row { grid-template-columns: 1fr; } .findings { margin-top: .5rem; } body { padding: 1rem; }
          .profile { font-size: .8rem; } .profile th, .profile td { padding-right: .4rem; } .axis { width: 3.5rem; } }
        @media print { body { max-width: none; padding: 0; font-size: 10pt; } .row, .findings li { break-inside: avoid; } a { color: inherit; text-decoration: none; }
          mark { background: none; } .axis, .axis span { print-color-adjust: exact; } }

        """;
}
