using System.CommandLine;

namespace ReviewLint.Cli.Commands;

/// <summary><c>reviewlint completion SHELL</c>: a script that asks the program itself what may follow.</summary>
internal static class CompletionCommand
{
    // Each asks `reviewlint "[suggest:POSITION]" "LINE"`, the directive of System.CommandLine, and offers files when it has no answer.
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            # source <(reviewlint completion bash)
            _reviewlint() {
              local IFS=$'\n'
              COMPREPLY=($(compgen -W "$(reviewlint "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _reviewlint reviewlint

            """,
        ["zsh"] = """
            # source <(reviewlint completion zsh)
            _reviewlint() {
              local -a answers
              answers=("${(@f)$(reviewlint "[suggest:${#BUFFER}]" "$BUFFER" 2>/dev/null)}")
              if [[ -n "${answers[1]}" ]]; then compadd -- "${answers[@]}"; fi
              _files
            }
            compdef _reviewlint reviewlint

            """,
        ["fish"] = """
            # reviewlint completion fish | source
            complete -c reviewlint -a '(set -l line (commandline -cp); reviewlint "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null)'

            """,
        ["pwsh"] = """
            # reviewlint completion pwsh | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName reviewlint -ScriptBlock {
              param($word, $line, $position)
              reviewlint "[suggest:$position]" "$line" 2>$null | Where-Object { $_ -like "$word*" } |
                ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
            }

            """,
    };

    public static Command Create()
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh, fish or pwsh." };
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        var command = new Command("completion", "Print a script that completes reviewlint's commands and options in a shell.") { shell };
        HelpExamples.AddTo(command, "source <(reviewlint completion bash)", "reviewlint completion fish | source");
        command.SetAction(result => Console.Out.Write(Scripts[result.GetValue(shell)!].ReplaceLineEndings("\n")));
        return command;
    }
}
