using Microsoft.CodeAnalysis.Text;
using ReviewLint.Documents;
using ReviewLint.Language;

namespace ReviewLint.Meaning.Tests;

public sealed class MeaningTests
{
    [Theory]
    [InlineData("Rename this method to `Load`.", Act.Directive)]
    [InlineData("You'd better rerun the benchmark on Linux.", Act.Directive)]
    [InlineData("You've got to read the log first.", Act.Directive)]
    [InlineData("You gotta handle the null here.", Act.Directive)]
    [InlineData("Please rename this method.", Act.Request)]
    [InlineData("Could you rename this method?", Act.Request)]
    [InlineData("You could rename this method.", Act.Suggestion)]
    [InlineData("nit: rename this method.", Act.Suggestion)]
    [InlineData("What would you rename here?", Act.QuestionOpen)]
    [InlineData("Does the method need a new name?", Act.QuestionClosed)]
    [InlineData("Wouldn't a shorter name be better?", Act.QuestionLeading)]
    [InlineData("Could you tell me what the method does?", Act.QuestionOpen)]
    [InlineData("I will rename the method tomorrow.", Act.Commitment)]
    [InlineData("Thank you!", Act.Social)]
    [InlineData("LGTM", Act.Praise)]
    [InlineData("The method name is terrible.", Act.Judgement)]
    [InlineData("The service restarted twice on 4 May.", Act.Observation)]
    [InlineData("You should have told the customer.", Act.Judgement)]
    public void An_English_sentence_does_what_its_form_says(string text, Act act) => Assert.Equal(act, Read(text, LanguageTag.English).Act);

    [Theory]
    [InlineData("Poista tämä luokka.", Act.Directive)]
    [InlineData("Voisitko poistaa tämän luokan?", Act.Request)]
    [InlineData("Voisit poistaa tämän luokan.", Act.Suggestion)]
    [InlineData("nit: poista tämä luokka.", Act.Suggestion)]
    [InlineData("Miten haluaisit jatkaa tästä?", Act.QuestionOpen)]
    [InlineData("Onko luokka vielä käytössä?", Act.QuestionClosed)]
    [InlineData("Eikö olisi parempi poistaa luokka?", Act.QuestionLeading)]
    [InlineData("Sinun pitää poistaa luokka.", Act.Directive)]
    [InlineData("Varaan meille kokoushuoneen.", Act.Commitment)]
    [InlineData("Kiitos!", Act.Social)]
    [InlineData("Luokka on surkea.", Act.Judgement)]
    public void A_Finnish_sentence_does_what_its_form_says(string text, Act act) => Assert.Equal(act, Read(text, LanguageTag.Finnish).Act);

    [Theory]
    [InlineData("A few people have said that you are hard to work with.", Concerns.Hearsay)]
    [InlineData("Why did you not ask anyone before you sent it?", Concerns.Blame)]
    [InlineData("You just did not want to do the inventory.", Concerns.MindReading)]
    public void What_a_careful_reader_would_mind_is_a_concern(string text, Concerns concern) => Assert.True(Read(text, LanguageTag.English).Concerns.HasFlag(concern));

    [Theory]
    [InlineData("The report lists 14 faults, each with its part number.")]
    [InlineData("What would help you to plan the spring?")]
    public void What_nobody_would_mind_is_not_even_suspected(string text) => Assert.Equal(Concerns.None, Read(text, LanguageTag.English).Suspicions);

    [Theory]
    [InlineData("The tests are not bad.", Polarity.Positive)]
    [InlineData("The tests are not good.", Polarity.Negative)]
    [InlineData("The tests are good.", Polarity.Positive)]
    public void Negation_turns_an_evaluation_round(string text, Polarity polarity) => Assert.Equal(polarity, Read(text, LanguageTag.English).Polarity);

    [Theory]
    [InlineData("It could not have gone better.", Polarity.Positive)]
    [InlineData("You rose to the occasion in the audit.", Polarity.Positive)]
    [InlineData("The stock list is a dog's breakfast.", Polarity.Negative)]
    [InlineData("The layout is anything but clear.", Polarity.Negative)]
    [InlineData("The bid leaves a lot to be desired.", Polarity.Negative)]
    [InlineData("You should have known better.", Polarity.Negative)]
    public void An_idiom_evaluates_as_a_whole(string text, Polarity polarity) => Assert.Equal(polarity, Read(text, LanguageTag.English).Polarity);

    [Theory]
    [InlineData("You will lead the next audit.", Agent.Receiver)]
    [InlineData("I will lead the next audit.", Agent.Reviewer)]
    [InlineData("We will lead the next audit.", Agent.Team)]
    [InlineData("We agreed that you will lead the next audit.", Agent.Receiver)]
    public void The_agent_is_the_subject_of_the_action_clause(string text, Agent agent) => Assert.Equal(agent, Read(text, LanguageTag.English).Agent);

    [Theory]
    [InlineData("Otit vetovastuun keväällä.", Agent.Receiver)]
    [InlineData("Varaan ajan ensi viikolle.", Agent.Reviewer)]
    [InlineData("Tapaamme ensi viikolla.", Agent.Team)]
    public void Finnish_verbs_tell_the_agent_that_is_left_unsaid(string text, Agent agent) => Assert.Equal(agent, Read(text, LanguageTag.Finnish).Agent);

    [Theory]
    [InlineData("You should have told the customer.", MeaningCues.Counterfactual)]
    [InlineData("Keep up the good work!", MeaningCues.Formulaic)]
    [InlineData("You told me that you want to move on.", MeaningCues.ReceiverVoice)]
    [InlineData("Why did the build fail?", MeaningCues.Question | MeaningCues.Why | MeaningCues.Genuine)]
    [InlineData("Would you rather start with the guide or with the audit?", MeaningCues.Choice)]
    [InlineData("Move this out, because the test needs a clock.", MeaningCues.Rationale | MeaningCues.Imperative)]
    [InlineData("We agreed that you lead the audit.", MeaningCues.Agreement)]
    [InlineData("I heard that customers are unhappy with you.", MeaningCues.Hearsay)]
    public void Cues_are_found(string text, MeaningCues cues)
    {
        var found = Read(text, LanguageTag.English).Cues;
        Assert.True((found & cues) == cues, $"found {found}");
    }

    [Fact]
    public void Formulas_and_counterfactuals_are_never_forward()
    {
        Assert.False(Read("Keep up the good work next year!", LanguageTag.English).Has(MeaningCues.Forward));
        Assert.False(Read("You should have asked what the next release needs.", LanguageTag.English).Has(MeaningCues.Forward));
    }

    [Fact]
    public void Praise_and_judgement_have_a_target_and_facts_have_none()
    {
        Assert.NotEqual(Target.None, Read("The guide is clear.", LanguageTag.English).Target);
        Assert.Equal(Target.None, Read("The guide has 14 pages.", LanguageTag.English).Target);
    }

    [Theory]
    [InlineData("Why don't you need to grab your lock here?")]
    [InlineData("Why did the export stop in May?")]
    [InlineData("This endpoint should use PUT verbs.")]
    [InlineData("Oops, bad rebase.")]
    [InlineData("Do you really need this?")]
    public void What_is_asked_or_told_about_code_is_not_hostile(string text) => Assert.Equal(Tone.Neutral, Read(text, LanguageTag.English).Tone);

    [Theory]
    [InlineData("Why did the export stop in May?", false)]
    [InlineData("Why didn't you run the export in May?", true)]
    public void A_why_about_a_thing_does_not_blame_and_one_about_the_reader_does(string text, bool blames) =>
        Assert.Equal(blames, Read(text, LanguageTag.English).Concerns.HasFlag(Concerns.Blame));

    [Fact]
    public void A_technical_phrase_is_no_insult() =>
        Assert.Equal(Tone.Neutral, Read("Garbage collection runs every second here.", LanguageTag.English).Tone);

    [Fact]
    public void Every_decision_has_a_reason_when_asked()
    {
        var document = ReviewDocumentParser.Parse(SourceText.From("Rename this method."), "a.md", ReviewParseOptions.Default);
        var explained = ReviewSemanticModel.Create(document, SemanticOptions.Default with { Explain = true }).Explain(document.Sentences[0]);
        foreach (var field in new[] { "act", "time", "owner", "agent", "target", "tone", "polarity", "hedged", "specific" })
        {
            Assert.Contains(explained, c => c.Field == field && c.Cue.Length > 0);
        }

        Assert.Empty(ReviewSemanticModel.Create(document, SemanticOptions.Default).Explain(document.Sentences[0]));
    }

    [Theory]
    [InlineData("You could split this class in two.", "'could'")]
    [InlineData("The handover was a brilliant piece of work!", "'brilliant'")]
    public void Reasons_quote_the_sentence_and_name_nothing_of_the_program(string text, string quoted)
    {
        var document = ReviewDocumentParser.Parse(SourceText.From(text), "a.md", ReviewParseOptions.Default with { Language = LanguageTag.English });
        var explained = ReviewSemanticModel.Create(document, SemanticOptions.Default with { Explain = true }).Explain(document.Sentences[0]);
        Assert.Contains(explained, c => c.Cue.Contains(quoted, StringComparison.Ordinal));
        foreach (var name in Enum.GetNames<Learning.FeatureKind>().Where(n => n.Skip(1).Any(char.IsUpper)))
        {
            Assert.DoesNotContain(explained, c => c.Cue.Contains(name, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("🎉")]
    [InlineData("?!?!")]
    [InlineData("nit:")]
    [InlineData("((((((((((")]
    [InlineData("`code`")]
    public void Odd_sentences_have_a_meaning_too(string text)
    {
        var document = ReviewDocumentParser.Parse(SourceText.From(text), "a.md", ReviewParseOptions.Default);
        Assert.Equal(document.Sentences.Length, ReviewSemanticModel.Create(document, SemanticOptions.Default).Meanings.Length);
    }

    private static SentenceMeaning Read(string text, LanguageTag language)
    {
        var document = ReviewDocumentParser.Parse(SourceText.From(text), "a.md", ReviewParseOptions.Default with { Language = language });
        return ReviewSemanticModel.Create(document, SemanticOptions.Default with { KindOverride = ReviewKind.CodeReview }).MeaningOf(Assert.Single(document.Sentences));
    }
}
