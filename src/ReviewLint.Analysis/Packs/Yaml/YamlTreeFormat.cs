using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace ReviewLint.Analysis.Packs.Yaml;

/// <summary>
/// Checked YAML trees as bytes, with their places, so that reading a pack again is no parsing. A value is its kind in a byte, then line, column and end column,
/// then a text (length in bytes, UTF-8) or a count and the items; a deferred value is where it begins among the other bytes. Numbers are 7 bits a byte.
/// </summary>
internal static class YamlTreeFormat
{
    private const byte Scalar = 0;
    private const byte Block = 1;
    private const byte Sequence = 2;
    private const byte Mapping = 3;
    private const byte Deferred = 4;

    // Keys and names are short and come again and again.
    private const int LongestShared = 20;
    private const int SharedPlaces = 256;

    [ThreadStatic]
    private static string?[]? _shared;

    private static readonly string[] DeferredKeys = ["why", "sources", "examples", "noise"];

    /// <summary>Where the bytes lie; asked again for what was deferred.</summary>
    public delegate ReadOnlySpan<byte> Bytes();

    /// <summary>Appends a rule file to the main bytes, and what can wait to the others.</summary>
    public static void Write(YamlMapping root, BinaryWriter main, BinaryWriter later)
    {
        WriteStart(main, Mapping, root);
        main.Write7BitEncodedInt(root.Entries.Length);
        foreach (var (key, value) in root.Entries)
        {
            Write(key, main);
            if (DeferredKeys.Contains(key.Text))
            {
                WriteStart(main, Deferred, value);
                later.Flush();
                main.Write7BitEncodedInt((int)later.BaseStream.Length);
                Write(value, later);
            }
            else
            {
                Write(value, main);
            }
        }
    }

    /// <summary>Reads the value at a place, and moves past it.</summary>
    /// <param name="bytes">The main bytes.</param>
    /// <param name="at">Index of its first byte.</param>
    /// <param name="later">The bytes of what can wait.</param>
    /// <remarks>Damaged bytes throw <see cref="InvalidDataException"/> or what a read outside a span throws.</remarks>
    public static YamlValue Read(ReadOnlySpan<byte> bytes, ref int at, Bytes later) => ReadValue(bytes, ref at, later);

    /// <summary>Reads a text.</summary>
    public static string ReadText(ReadOnlySpan<byte> bytes, ref int at)
    {
        var length = ReadNumber(bytes, ref at);
        var text = bytes.Slice(at, length);
        at += length;
        if (length is 0 or > LongestShared)
        {
            return Encoding.UTF8.GetString(text);
        }

        var places = _shared ??= new string?[SharedPlaces];
        var hash = (((uint)length * 31) + text[0]) * 31;
        hash = ((((hash + text[length / 2]) * 31) + text[^1]) * 31) + text[length / 4];
        ref var place = ref places[(hash ^ (hash >> 8)) % SharedPlaces];
        return place is { } known && Ascii.Equals(text, known) ? known : place = Encoding.UTF8.GetString(text);
    }

    /// <summary>Reads a number.</summary>
    public static int ReadNumber(ReadOnlySpan<byte> bytes, ref int at)
    {
        var (value, shift) = (0, 0);
        while (true)
        {
            var part = bytes[at++];
            value |= (part & 0x7F) << shift;
            if (part < 0x80)
            {
                return value;
            }

            shift += 7;
        }
    }

    private static YamlValue ReadValue(ReadOnlySpan<byte> bytes, ref int at, Bytes later)
    {
        var kind = bytes[at++];
        var (line, column) = (ReadNumber(bytes, ref at), ReadNumber(bytes, ref at));
        var end = column + ReadNumber(bytes, ref at);
        switch (kind)
        {
            case Scalar or Block:
                return new YamlScalar(ReadText(bytes, ref at), kind == Block, line, column, end);
            case Sequence:
                var items = new YamlValue[Count(bytes, ref at)];
                for (var i = 0; i < items.Length; i++)
                {
                    items[i] = ReadValue(bytes, ref at, later);
                }

                return new YamlSequence(Wrap(items), line, column, end);
            case Mapping:
                var entries = new KeyValuePair<YamlScalar, YamlValue>[Count(bytes, ref at)];
                for (var i = 0; i < entries.Length; i++)
                {
                    var key = (YamlScalar)ReadValue(bytes, ref at, later);
                    entries[i] = new(key, ReadValue(bytes, ref at, later));
                }

                return new YamlMapping(Wrap(entries), line, column, end);
            case Deferred:
                var place = ReadNumber(bytes, ref at);
                return new YamlDeferred(() => ReadLater(place, later), line, column, end);
            default:
                throw new InvalidDataException("A compiled rule is damaged.");
        }
    }

    // May be asked for more than once, and by several threads: the place of a value is never moved.
    private static YamlValue ReadLater(int place, Bytes later) => Read(later(), ref place, later);

    // An item takes at least four bytes; more items than that are not there.
    private static int Count(ReadOnlySpan<byte> bytes, ref int at)
    {
        var count = ReadNumber(bytes, ref at);
        return (uint)count <= (uint)(bytes.Length - at) ? count : throw new InvalidDataException("A compiled rule is damaged.");
    }

    private static ImmutableArray<T> Wrap<T>(T[] items) => ImmutableCollectionsMarshal.AsImmutableArray(items);

    private static void Write(YamlValue value, BinaryWriter writer)
    {
        switch (value)
        {
            case YamlScalar scalar:
                WriteStart(writer, scalar.IsBlock ? Block : Scalar, scalar);
                writer.Write7BitEncodedInt(Encoding.UTF8.GetByteCount(scalar.Text));
                writer.Write(Encoding.UTF8.GetBytes(scalar.Text));
                break;
            case YamlSequence sequence:
                WriteStart(writer, Sequence, sequence);
                writer.Write7BitEncodedInt(sequence.Items.Length);
                foreach (var item in sequence.Items)
                {
                    Write(item, writer);
                }

                break;
            case YamlMapping mapping:
                WriteStart(writer, Mapping, mapping);
                writer.Write7BitEncodedInt(mapping.Entries.Length);
                foreach (var (key, inner) in mapping.Entries)
                {
                    Write(key, writer);
                    Write(inner, writer);
                }

                break;
        }
    }

    private static void WriteStart(BinaryWriter writer, byte kind, YamlValue value)
    {
        writer.Write(kind);
        writer.Write7BitEncodedInt(value.Line);
        writer.Write7BitEncodedInt(value.Column);
        writer.Write7BitEncodedInt(value.EndColumn - value.Column);
    }
}
