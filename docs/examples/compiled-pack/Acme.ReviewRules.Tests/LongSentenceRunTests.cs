using ReviewLint.Testing;

namespace Acme.ReviewRules.Tests;

public sealed class LongSentenceRunTests
{
    [Fact]
    public void The_last_of_three_growing_sentences_is_marked() => ReviewAnalyzerVerifier<LongSentenceRun>.Verify(
        """
        # Half-year review

        You wrote the guide. It was read by the whole team in May. [|It was then used by two other teams when they moved their own services to the new cluster.|]
        """);

    [Fact]
    public void A_new_paragraph_begins_anew() => ReviewAnalyzerVerifier<LongSentenceRun>.Verify(
        """
        You wrote the guide. It was read by the whole team in May.

        It was then used by two other teams when they moved their own services to the new cluster.
        """);

    [Fact]
    public void Short_sentences_may_grow() => ReviewAnalyzerVerifier<LongSentenceRun>.Verify("You wrote it. You tested it too. You shipped it on 3 March.");

    [Fact]
    public void The_message_counts_sentences_and_words() => new ReviewAnalyzerTest(
        new LongSentenceRun(),
        "Kirjoitit oppaan. Koko tiimi luki sen toukokuussa. [|Sen jälkeen kaksi muuta tiimiä käytti sitä, kun ne siirsivät omat palvelunsa uuteen ympäristöön.|]")
    {
        Messages = ["3 virkettä peräkkäin, kukin edellistä pidempi; viimeisessä on 14 sanaa"],
    }.Run();
}
