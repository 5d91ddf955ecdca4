namespace ReviewLint.LanguageServer.Text;

/// <summary>What a client counts in a line.</summary>
internal enum PositionEncoding
{
    /// <summary>UTF-16 code units, the protocol's default.</summary>
    Utf16,

    /// <summary>Bytes of UTF-8.</summary>
    Utf8,

    /// <summary>Unicode scalar values.</summary>
    Utf32,
}
