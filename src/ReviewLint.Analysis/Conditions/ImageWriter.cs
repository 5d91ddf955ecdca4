using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;

namespace ReviewLint.Analysis.Conditions;

/// <summary>Writes the parts of a compiled pack that <see cref="ImageReader"/> reads: numbers of 7 bits a byte, texts as their length in bytes and UTF-8.</summary>
internal sealed class ImageWriter
{
    private readonly ArrayBufferWriter<byte> _buffer = new();

    /// <summary>How many bytes have been written.</summary>
    public int Length => _buffer.WrittenCount;

    public void Number(int value) => Mask((uint)value);

    public void Flag(bool value) => Number(value ? 1 : 0);

    /// <summary>A value of an enumeration of bytes, or null.</summary>
    public void AnyEnum<T>(T? value)
        where T : unmanaged, Enum => Number(value is { } some ? Unsafe.BitCast<T, byte>(some) + 1 : 0);

    public void Mask(ulong value)
    {
        for (; value >= 0x80; value >>= 7)
        {
            _buffer.Write([(byte)(value | 0x80)]);
        }

        _buffer.Write([(byte)value]);
    }

    public void Text(string value)
    {
        var bytes = Encoding.UTF8.GetBytes(value);
        Number(bytes.Length);
        _buffer.Write(bytes);
    }

    public void Texts(IReadOnlyCollection<string> values)
    {
        Number(values.Count);
        foreach (var value in values)
        {
            Text(value);
        }
    }

    /// <summary>Texts by language, in the order of their codes.</summary>
    public void Texts(ImmutableDictionary<string, string> texts)
    {
        Number(texts.Count);
        foreach (var (language, text) in texts.OrderBy(t => t.Key, StringComparer.Ordinal))
        {
            Text(language);
            Text(text);
        }
    }

    /// <summary>An amount, or none.</summary>
    public void Amount(Amount? amount)
    {
        Number(amount is not { } a ? 0 : a.Option is null ? 1 : 2);
        if (amount is { } value)
        {
            BinaryPrimitives.WriteDoubleLittleEndian(_buffer.GetSpan(sizeof(double)), value.Value);
            _buffer.Advance(sizeof(double));
            if (value.Option is not null)
            {
                Text(value.RuleId ?? "");
                Text(value.Option);
            }
        }
    }

    /// <summary>A number of 32 bits, for tables.</summary>
    public void Word(int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(_buffer.GetSpan(sizeof(int)), value);
        _buffer.Advance(sizeof(int));
    }

    public void Bytes(ReadOnlySpan<byte> bytes) => _buffer.Write(bytes);

    public byte[] ToArray() => _buffer.WrittenSpan.ToArray();
}
