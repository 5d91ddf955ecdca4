using System.Globalization;
using System.Text;

namespace ReviewLint.Benchmarks;

/// <summary>Makes English performance reviews of 4 to 40 KB from sentences of our own: the same bytes for the same seed, on every machine.</summary>
internal static class ReviewCorpus
{
    private const int SmallestFile = 4_000;
    private const int LargestFile = 40_000;

    private static readonly string[] s_headings =
        ["Summary", "Results", "Strengths", "What went well", "What to improve", "Collaboration", "Growth", "Goals", "Next steps", "Feedback from peers"];

    private static readonly string[] s_sentences =
    [
        "You delivered the {thing} on {date}, and nobody had to roll it back.",
        "The {thing} was {days} days late, so {person} had to move the release.",
        "In {month} the number of failed builds fell from {number} to {number}.",
        "I noticed that you asked {person} for advice before you changed the {thing}.",
        "Your notes on the {thing} were clear and saved the support team a day.",
        "The {thing} should be documented before the next release.",
        "What would make the next {thing} easier for you?",
        "How do you want to use the {days} days that the {thing} no longer takes?",
        "You always answer questions about the {thing} within the hour.",
        "Could you write down how the {thing} is restored, by {date}?",
        "We agreed that {person} owns the {thing} from {month} on.",
        "Why did you not tell {person} that the {thing} was blocked?",
        "It seems that the {thing} was perhaps somewhat rushed.",
        "{person} told me that the review of the {thing} was the most useful one this year.",
        "The tests of the {thing} cover the error paths, which they did not in {month}.",
        "You were careless with the {thing}, and it cost us {number} support calls.",
        "Let us look at the {thing} together on {date}.",
        "I think you could delegate more of the {thing} to {person}.",
        "Great work on the {thing}!",
        "When the {thing} failed on {date}, you wrote to the customers within {number} minutes, which kept their trust.",
        "You need to improve your communication.",
        "Which part of the {thing} taught you the most, and where could you use it next?",
        "The estimate for the {thing} was {number} hours; it took {number}.",
        "By the end of {month} I would like you to have led one retrospective.",
        "Your code for the {thing} was merged after {number} comments, most of them about names.",
        "{person} and you split the {thing} into {number} steps, and each of them shipped on its own.",
        "Next quarter the team moves to the new {thing}, so plan some time to learn it.",
        "Thank you for taking over the {thing} while {person} was away.",
        "If the {thing} slips again, tell me in the week in which you see it.",
        "Compared with {month}, you speak up earlier, as on {date} about the {thing}.",
    ];

    private static readonly string[] s_things =
        ["billing migration", "search index", "login page", "nightly export", "deployment script", "data model", "incident report", "mobile client", "payment service", "test suite", "dashboard", "release plan", "style guide", "backup job", "queue worker"];

    private static readonly string[] s_people = ["Priya", "Mikko", "Omar", "Hanna", "Lucas", "Aino", "Grace", "Teemu", "Ines", "Noah"];
    private static readonly string[] s_months = ["January", "February", "March", "April", "May", "June", "September", "October", "November"];

    /// <summary>Writes the files.</summary>
    /// <returns>What was written, for people.</returns>
    public static string Write(string folder, long bytes)
    {
        Directory.CreateDirectory(folder);
        var (written, files) = (0L, 0);
        for (; written < bytes; files++)
        {
            var text = Review(files);
            File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"review-{files:0000}.md")), text);
            written += text.Length;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{files} files, {written} bytes in {folder}");
    }

    /// <summary>The review of a number; its length depends on the number alone.</summary>
    public static string Review(int number)
    {
        var random = new Lcg((uint)number + 1);
        var length = SmallestFile + random.Next(LargestFile - SmallestFile);
        var text = new StringBuilder();
        var name = random.Pick(s_people);
        text.Append(CultureInfo.InvariantCulture, $"---\nkind: performance-review\nintent: {(number % 2 == 0 ? "coaching" : "feedback")}\ndate: 2024-07-01\nperiod: 2024-H1\nreviewee: {name}\n---\n\n# Half-year review: {name}\n");
        while (text.Length < length)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {random.Pick(s_headings)}\n\n");
            for (var paragraphs = 1 + random.Next(3); paragraphs > 0; paragraphs--)
            {
                var isList = random.Next(4) == 0;
                for (var sentences = 2 + random.Next(5); sentences > 0; sentences--)
                {
                    text.Append(isList ? "- " : "").Append(Sentence(random)).Append(isList ? '\n' : sentences > 1 ? ' ' : '\n');
                }

                text.Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Sentence(Lcg random)
    {
        var text = new StringBuilder();
        var template = random.Pick(s_sentences).AsSpan();
        while (template.IndexOf('{') is var open and >= 0)
        {
            var close = template.IndexOf('}');
            text.Append(template[..open]).Append(template[(open + 1)..close] switch
            {
                "thing" => random.Pick(s_things),
                "person" => random.Pick(s_people),
                "month" => random.Pick(s_months),
                "date" => string.Create(CultureInfo.InvariantCulture, $"{1 + random.Next(28)} {random.Pick(s_months)}"),
                "days" => (2 + random.Next(12)).ToString(CultureInfo.InvariantCulture),
                _ => (10 + random.Next(90)).ToString(CultureInfo.InvariantCulture),
            });
            template = template[(close + 1)..];
        }

        return text.Append(template).ToString();
    }

    // System.Random does not promise the same numbers in every version; this does (Numerical Recipes' constants).
    private sealed class Lcg(uint state)
    {
        private uint _state = state * 2654435761u;

        public int Next(int end) => (int)(((ulong)(_state = (_state * 1664525u) + 1013904223u) * (ulong)end) >> 32);

        public string Pick(string[] from) => from[Next(from.Length)];
    }
}
