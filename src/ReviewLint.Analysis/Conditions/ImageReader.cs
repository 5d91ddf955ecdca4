using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace ReviewLint.Analysis.Conditions;

/// <summary>Reads what <see cref="ImageWriter"/> wrote, from a place on. Reading past the end throws <see cref="ArgumentOutOfRangeException"/> or <see cref="IndexOutOfRangeException"/>.</summary>
internal ref struct ImageReader(ReadOnlySpan<byte> bytes, int at)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>Index of the next byte.</summary>
    public int Position { get; private set; } = at;

    public int Number() => (int)Mask();

    public bool Flag() => _bytes[Position++] != 0;

    public ulong Mask()
    {
        var (value, shift) = (0UL, 0);
        while (true)
        {
            var part = _bytes[Position++];
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                return value;
            }

            shift += 7;
        }
    }

    /// <summary>A value of an enumeration of bytes.</summary>
    public T Enum<T>()
        where T : unmanaged, Enum
    {
        var value = (byte)Number();
        return Unsafe.BitCast<byte, T>(value);
    }

    public string Text()
    {
        var length = Number();
        var text = Encoding.UTF8.GetString(_bytes.Slice(Position, length));
        Position += length;
        return text;
    }

    public ImmutableArray<string> Texts()
    {
        var count = Number();
        if (count == 0)
        {
            return [];
        }

        var texts = new string[count];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = Text();
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(texts);
    }

    /// <summary>Texts by language.</summary>
    public ImmutableDictionary<string, string> TextsByLanguage()
    {
        var texts = ImmutableDictionary<string, string>.Empty;
        for (var count = Number(); count > 0; count--)
        {
            var language = Text();
            texts = texts.Add(language, Text());
        }

        return texts;
    }

    /// <summary>An amount that is there.</summary>
    public Amount Amount() => AnyAmount() ?? default;

    /// <summary>An amount, or null.</summary>
    public Amount? AnyAmount()
    {
        var kind = Number();
        if (kind == 0)
        {
            return null;
        }

        var value = BinaryPrimitives.ReadDoubleLittleEndian(_bytes[Position..]);
        Position += sizeof(double);
        if (kind == 1)
        {
            return new Amount(value);
        }

        var rule = Text();
        return new Amount(value, rule, Text());
    }
}
