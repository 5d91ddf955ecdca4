using System.Buffers;
using System.Buffers.Text;
using System.Collections.Concurrent;
using System.IO.Pipelines;
using System.Text.Json;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace ReviewLint.LanguageServer.Transport;

/// <summary>
/// Reads messages under <c>Content-Length</c> headers, and goes on after one that cannot be read: the library's own reader ends the connection there, and the
/// writer's editor would be without a server. What cannot be read is answered as JSON-RPC asks; reading goes on at the next header.
/// </summary>
internal sealed class LenientMessageHandler(PipeWriter writer, PipeReader reader, IJsonRpcMessageFormatter formatter) : HeaderDelimitedMessageHandler(writer, reader, formatter)
{
    /// <summary>Longest header line looked at, in bytes.</summary>
    private const int MaxHeaderLine = 4096;

    /// <summary>Largest message taken, in bytes.</summary>
    private const int MaxContent = 64 << 20;

    private readonly ConcurrentDictionary<RequestId, bool> _asked = new();

    private static ReadOnlySpan<byte> LengthHeader => "content-length:"u8;

    /// <inheritdoc/>
    protected override void Write(JsonRpcMessage content, CancellationToken cancellationToken)
    {
        if (content is JsonRpcRequest { IsResponseExpected: true } request)
        {
            _asked.TryAdd(request.RequestId, true);
        }

        base.Write(content, cancellationToken);
    }

    /// <inheritdoc/>
    protected override async ValueTask<JsonRpcMessage?> ReadCoreAsync(CancellationToken cancellationToken)
    {
        while (await ReadHeadersAsync(cancellationToken).ConfigureAwait(false) is { } length)
        {
            if (length < 0)
            {
                await AnswerAsync(JsonRpcErrorCode.ParseError, "a message without a usable Content-Length header", cancellationToken).ConfigureAwait(false);
                continue;
            }

            if (await ReadContentAsync(length, cancellationToken).ConfigureAwait(false) is not { } content)
            {
                return null;
            }

            try
            {
                var message = Formatter.Deserialize(new ReadOnlySequence<byte>(content));
                if (message is JsonRpcRequest { Method: "$/cancelRequest" } cancel && !NamesRequest(cancel))
                {
                    // The library ends the connection over one that it cannot read.
                    continue;
                }

                if (message is not IJsonRpcMessageWithId answer || message is JsonRpcRequest || _asked.TryRemove(answer.RequestId, out _))
                {
                    return message;
                }

                // An answer to nothing we asked; the library would take it as the end of the connection.
            }
#pragma warning disable CA1031 // Whatever the formatter throws, it is about this message only.
            catch (Exception e)
#pragma warning restore CA1031
            {
                var isJson = IsJson(content);
                await AnswerAsync(isJson ? JsonRpcErrorCode.InvalidRequest : JsonRpcErrorCode.ParseError, isJson ? "not a JSON-RPC message" : OneLine(e.Message), cancellationToken).ConfigureAwait(false);
            }
        }

        return null;
    }

    private static bool NamesRequest(JsonRpcRequest cancel) =>
        cancel.TryGetArgumentByNameOrIndex("id", -1, typeof(RequestId), out var id) && id is RequestId { IsEmpty: false, IsNull: false };

    private static bool IsJson(byte[] content)
    {
        var reader = new Utf8JsonReader(content);
        try
        {
            reader.Read();
            reader.Skip();
            return !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string OneLine(string message) => message.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var end ? message[..end] : message;

    private async ValueTask AnswerAsync(JsonRpcErrorCode code, string message, CancellationToken cancellationToken)
    {
        var error = ((IJsonRpcMessageFactory)Formatter).CreateErrorMessage();
        error.RequestId = RequestId.Null;
        error.Error = new JsonRpcError.ErrorDetail { Code = code, Message = message };
        await WriteAsync(error, cancellationToken).ConfigureAwait(false);
    }

    // The length of the content; -1 when the headers do not say it; null at the end of the stream.
    private async ValueTask<int?> ReadHeadersAsync(CancellationToken cancellationToken)
    {
        var length = -1;
        var hasHeader = false;
        while (true)
        {
            var result = await Reader!.ReadAsync(cancellationToken).ConfigureAwait(false);
            var buffer = result.Buffer;
            if (buffer.PositionOf((byte)'\n') is { } newLine)
            {
                var line = buffer.Slice(0, newLine);
                var isEmpty = IsEmpty(line);
                if (!isEmpty)
                {
                    length = LengthIn(line) ?? length;
                    hasHeader = true;
                }

                Reader.AdvanceTo(buffer.GetPosition(1, newLine));
                if (isEmpty && hasHeader)
                {
                    return length;
                }
            }
            else if (result.IsCompleted)
            {
                Reader.AdvanceTo(buffer.End);
                return null;
            }
            else if (buffer.Length > MaxHeaderLine)
            {
                // No header is that long: drop it but for what may be the beginning of one.
                Reader.AdvanceTo(buffer.GetPosition(buffer.Length - LengthHeader.Length), buffer.End);
                hasHeader = true;
            }
            else
            {
                Reader.AdvanceTo(buffer.Start, buffer.End);
            }
        }
    }

    private static bool IsEmpty(ReadOnlySequence<byte> line) => line.Length == 0 || (line.Length == 1 && line.FirstSpan[0] == '\r');

    // Looks for the header anywhere in the line: after a message whose length was wrong, it stands behind the rest of that message.
    private static int? LengthIn(ReadOnlySequence<byte> line)
    {
        if (line.Length > MaxHeaderLine)
        {
            line = line.Slice(line.Length - MaxHeaderLine);
        }

        Span<byte> bytes = stackalloc byte[(int)line.Length];
        line.CopyTo(bytes);
        foreach (ref var b in bytes)
        {
            b = b is >= (byte)'A' and <= (byte)'Z' ? (byte)(b | 0x20) : b;
        }

        var at = bytes.LastIndexOf(LengthHeader);
        if (at < 0)
        {
            return null;
        }

        var value = bytes[(at + LengthHeader.Length)..].Trim(" \t\r"u8);
        return Utf8Parser.TryParse(value, out int length, out var used) && used == value.Length && length is >= 0 and <= MaxContent ? length : -1;
    }

    private async ValueTask<byte[]?> ReadContentAsync(int length, CancellationToken cancellationToken)
    {
        if (length == 0)
        {
            // A pipe waits for a byte even when none is asked for.
            return [];
        }

        var result = await Reader!.ReadAtLeastAsync(length, cancellationToken).ConfigureAwait(false);
        if (result.Buffer.Length < length)
        {
            Reader.AdvanceTo(result.Buffer.End);
            return null;
        }

        // The formatter keeps what it is given for as long as the message lives; the pipe does not.
        var content = result.Buffer.Slice(0, length).ToArray();
        Reader.AdvanceTo(result.Buffer.GetPosition(length));
        return content;
    }
}
