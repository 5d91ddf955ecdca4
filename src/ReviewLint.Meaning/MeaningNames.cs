using System.Text;

namespace ReviewLint.Meaning;

/// <summary>The closed lists of words for meanings, as rules, labelled data and the machine interface spell them: <c>question-open</c>, <c>receiver</c> …</summary>
public static class MeaningNames
{
    /// <summary>The word of a value, e.g. <c>question-open</c> for <see cref="Act.QuestionOpen"/>.</summary>
    public static string NameOf<T>(T value)
        where T : struct, Enum => Names<T>.Of(value);

    /// <summary>The value of a word; false when the list has no such word.</summary>
    public static bool TryParse<T>(string word, out T value)
        where T : struct, Enum
    {
        for (var i = 0; i < Names<T>.Words.Length; i++)
        {
            if (Names<T>.Words[i].Equals(word, StringComparison.Ordinal))
            {
                value = Names<T>.Values[i];
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>All words of a list, in the order of the values.</summary>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => Names<T>.Words;

    private static string Kebab(string name)
    {
        var builder = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]))
            {
                builder.Append('-');
            }

            builder.Append(char.ToLowerInvariant(name[i]));
        }

        return builder.ToString();
    }

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly T[] Values = Enum.GetValues<T>();
        public static readonly string[] Words = [.. Enum.GetNames<T>().Select(Kebab)];

        public static string Of(T value) => Words[Array.IndexOf(Values, value)];
    }
}
