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

    /// <summary>A value of an enumeration of bytes, or null; see <see cref="ImageWriter.AnyEnum{T}"/>.</summary>
    public T? AnyEnum<T>()
        where T : unmanaged, Enum
    {
        var value = Number();
        return value == 0 ? null : Unsafe.BitCast<byte, T>((byte)(value - 1));
    }

    /// <summary>A number of items, then each.</summary>
    public ImmutableArray<T> Items<T>(ItemReader<T> read)
    {
        var count = Number();
        if (count == 0)
        {
            return [];
        }

        var items = new T[count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read(ref this);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    public string Text()
    {
        var length = Number();
        var text = Encoding.UTF8.GetString(_bytes.Slice(Position, length));
        Position += length;
        return text;
    }

    public ImmutableArray<string> Texts() => Items(static (ref ImageReader reader) => reader.Text());

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

    /// <summary>Reads one item at the reader's place.</summary>
    public delegate T ItemReader<T>(ref ImageReader reader);

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
