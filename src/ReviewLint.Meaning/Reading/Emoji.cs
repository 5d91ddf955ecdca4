namespace ReviewLint.Meaning.Reading;

/// <summary>Emoji and emoticons that warm a sentence.</summary>
internal static class Emoji
{
    private static readonly string[] Warm =
        ["🎉", "❤", "👏", "🙌", "👍", "😊", "🙂", "😄", "😀", "😃", "😁", "🥳", "🚀", "✨", "💯", "💪", "🙏", "☀", "🌟", "⭐", "🤗", "😍", "💚", "💙", "💛", "🧡", "😉", "🎂", "🏆", "🥇", "🌻", "🌞", ":)", ":-)", ":d", ":-d", ";)", ";-)", "<3", "^^", "=)", ":tada:", ":heart:", ":rocket:", ":smile:", ":+1:", ":clap:", ":pray:"];

    // None of them begins with a letter: their case is that of their later characters.
    private static readonly string FirstCharacters = string.Concat(Warm.Select(w => w[0]).Distinct());

    public static bool IsWarm(string mark)
    {
        if (mark.Length == 0 || !FirstCharacters.Contains(mark[0]))
        {
            return false;
        }

        foreach (var warm in Warm)
        {
            if (mark.StartsWith(warm, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the word consists of no letters or digits, only of pictures or marks.</summary>
    public static bool IsPicture(string word)
    {
        foreach (var letter in word)
        {
            if (char.IsLetterOrDigit(letter))
            {
                return word.Length > 2 && word[0] == ':' && word[^1] == ':';
            }
        }

        return true;
    }
}
