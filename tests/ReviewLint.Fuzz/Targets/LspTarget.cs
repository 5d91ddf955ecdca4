using System.Text;
using ReviewLint.Analysis.Packs;
using ReviewLint.LanguageServer;

namespace ReviewLint.Fuzz.Targets;

/// <summary>
/// The messages of a client. A line of the input is the content of one message, so that lengths need not be guessed; a line that starts with <c>!</c> goes down the wire
/// as it is, with <c>\n</c> for the end of a line of a header.
/// </summary>
internal sealed class LspTarget : IFuzzTarget
{
    private const string Hello = """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"rootUri":null,"capabilities":{"workspace":{"workspaceEdit":{"documentChanges":true}},"textDocument":{"hover":{"contentFormat":["markdown"]},"documentSymbol":{"hierarchicalDocumentSymbolSupport":true},"codeAction":{"codeActionLiteralSupport":{"codeActionKind":{"valueSet":["quickfix"]}}}}}}}""";

    public string Name => "lsp";

    public void Run(ReadOnlyMemory<byte> input)
    {
        using var messages = new MemoryStream();
        Write(messages, Encoding.UTF8.GetBytes(Hello));
        var rest = input.Span;
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf((byte)'\n');
            var line = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            if (line.StartsWith("!"u8))
            {
                messages.Write(Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(line[1..]).Replace("\\n", "\r\n", StringComparison.Ordinal)));
            }
            else
            {
                Write(messages, line);
            }
        }

        messages.Position = 0;
        Exception? fault = null;
        var options = new LanguageServerOptions
        {
            CreateRules = () => new ReviewLint.LanguageServer.RuleSource(_ => [new DeclarativeAnalyzer([RulePackLoader.BuiltIn])], () => []),
            OnFault = e => fault = e,
        };
        var code = ReviewLanguageServer.RunAsync(messages, Stream.Null, options).GetAwaiter().GetResult();
        FuzzException.Unless(code is 0 or 1, "the server ends as the protocol says");
        if (fault is not null)
        {
            throw new FuzzException("work that nobody waits for failed", fault);
        }
    }

    private static void Write(MemoryStream to, ReadOnlySpan<byte> content)
    {
        to.Write(Encoding.ASCII.GetBytes($"Content-Length: {content.Length}\r\n\r\n"));
        to.Write(content);
    }
}
