namespace ReviewLint.Tests;

/// <summary>Pieces of Markdown that a parser could be quadratic in when they are repeated.</summary>
internal static class HostileMarks
{
    public static TheoryData<string> All =>
    [
        "*",
        "_",
        "`",
        "[",
        "|",
        "<",
        ">",
        "[a](",
        "[a](b (c ",
        "![",
        "![a](b",
        "*a ",
        "*_",
        "a<!--",
        "a<?",
        "a<!A ",
        "- ",
        "1. ",
        "> - ",
        "[a]: b\n",
        "[a]:\n",
        "a\n=\n",
        "*x*|y|z\n",
        "word ",
        "`a` [^",
        "<b>",
        "http://a.b ",
        "www.a.b ",
        "`a` mailto:a@b.c ",
    ];
}
