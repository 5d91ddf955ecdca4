using ReviewLint.Analysis.Conditions;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Documents;
using ReviewLint.Meaning;

namespace ReviewLint.Analysis.Profile;

/// <summary>Sorts the sentences of a document to the two sides of each dimension and weighs them.</summary>
internal sealed class ProfileBuilder(ReviewSemanticModel model, DocumentConfiguration configuration, double weight)
{
    // Two looks at one thing within a week are one event.
    private const int EventDays = 7;

    private readonly Sides[] _sides = [new(), new(), new(), new(), new()];
    private readonly List<ReviewSentence> _dated = [];
    private int _count;

    public ReviewProfile Build()
    {
        var heard = false;
        foreach (var sentence in model.Document.Sentences)
        {
            ref readonly var meaning = ref model.MeaningOf(sentence);
            if ((meaning.Cues & (MeaningCues.Formulaic | MeaningCues.Placeholder)) != 0 || meaning.Act == Act.Social)
            {
                continue;
            }

            if (configuration.KindOf(sentence.Section) == SectionKind.SelfAssessment)
            {
                // The receiver's own text is their voice, once, however long it is.
                Add(ProfileDimension.Dialogue, sentence, coaching: !heard, feedback: false);
                heard = true;
                continue;
            }

            _count++;
            Sort(sentence, meaning);
        }

        var events = HasSeveralEvents();
        foreach (var sentence in events ? _dated : [])
        {
            Add(ProfileDimension.Depth, sentence, coaching: true, feedback: false);
        }

        return new ReviewProfile(
            [
                Score(ProfileDimension.Goals, Share),
                Score(ProfileDimension.Dialogue, s => _count == 0 ? null : Math.Clamp(5.0 * s.Coaching.Count / _count, 0, 1)),
                Score(ProfileDimension.Depth, s => ((events ? 1 : 0) + (s.HasContinuity ? 1 : 0) + (s.HasTouchpoint ? 1 : 0)) / 3.0),
                Score(ProfileDimension.Ownership, s => (double)s.Coaching.Count / (s.Coaching.Count + s.Feedback.Count)),
                Score(ProfileDimension.Approach, Share),
            ],
            _count);
    }

    private void Sort(ReviewSentence sentence, in SentenceMeaning meaning)
    {
        var cues = meaning.Cues;
        bool Has(MeaningCues any) => (cues & any) != 0;

        var pastOnly = Has(MeaningCues.Counterfactual);
        var forward = !pastOnly && (meaning.Time == TimeReference.Future || Has(MeaningCues.Forward | MeaningCues.Goal | MeaningCues.Step | MeaningCues.Touchpoint));
        var states = meaning.Act is Act.Judgement or Act.Praise or Act.Observation or Act.Other;
        var past = !forward && (pastOnly || (meaning.Time == TimeReference.Past && states));
        var opens = Has(MeaningCues.Genuine) && meaning.Act == Act.QuestionOpen || Has(MeaningCues.Choice);
        Add(ProfileDimension.Goals, sentence, coaching: forward, feedback: past);

        var voice = opens || Has(MeaningCues.ReceiverVoice);
        var tells = states || meaning.Act is Act.Directive or Act.QuestionLeading or Act.QuestionRhetorical or Act.Commitment;
        Add(ProfileDimension.Dialogue, sentence, coaching: voice, feedback: !voice && tells);

        var depth = _sides[(int)ProfileDimension.Depth];
        var links = !pastOnly && Has(MeaningCues.Continuity | MeaningCues.Touchpoint);
        depth.HasContinuity |= Has(MeaningCues.Continuity);
        depth.HasTouchpoint |= !pastOnly && Has(MeaningCues.Touchpoint);
        if (past && !links && !sentence.Dates.IsEmpty)
        {
            _dated.Add(sentence);
        }

        Add(ProfileDimension.Depth, sentence, coaching: links, feedback: past && !links);

        var owned = Has(MeaningCues.Agreement | MeaningCues.Options) || (forward && meaning.Owner == Owner.Receiver && meaning.Act != Act.Directive);
        var ordered = meaning.Act == Act.Directive && meaning.Agent is Agent.Receiver or Agent.Nobody && !pastOnly && !Has(MeaningCues.Duty);
        var taken = meaning.Act == Act.Commitment && meaning.Agent == Agent.Reviewer && forward;
        Add(ProfileDimension.Ownership, sentence, coaching: owned, feedback: !owned && (ordered || taken));

        var possible = !pastOnly && (Has(MeaningCues.Options) || (forward && opens) || (Has(MeaningCues.Possibility) && meaning.Time != TimeReference.Past));
        var explains = meaning.Act is Act.Judgement or Act.Praise || Has(MeaningCues.Causal);
        Add(ProfileDimension.Approach, sentence, coaching: possible, feedback: !possible && explains);
    }

    private void Add(ProfileDimension dimension, ReviewSentence sentence, bool coaching, bool feedback)
    {
        var sides = _sides[(int)dimension];
        if (coaching)
        {
            // What counted as one past event among others counts for the process instead.
            sides.Feedback.Remove(sentence);
            sides.Coaching.Add(sentence);
        }
        else if (feedback)
        {
            sides.Feedback.Add(sentence);
        }
    }

    private bool HasSeveralEvents()
    {
        var (first, last) = (int.MaxValue, int.MinValue);
        foreach (var sentence in _dated)
        {
            foreach (var date in sentence.Dates)
            {
                if ((DateFilter.DayOf(date) ?? DateFilter.DayOfAnyYear(date.Timex)) is { } day)
                {
                    (first, last) = (Math.Min(first, day.DayNumber), Math.Max(last, day.DayNumber));
                }
            }
        }

        return last > first && last - first > EventDays;
    }

    private double? Share(Sides sides) => weight * sides.Coaching.Count / ((weight * sides.Coaching.Count) + sides.Feedback.Count);

    private DimensionScore Score(ProfileDimension dimension, Func<Sides, double?> score)
    {
        var sides = _sides[(int)dimension];
        return new DimensionScore(
            dimension,
            sides.Coaching.Count + sides.Feedback.Count == 0 ? null : score(sides),
            [.. sides.Feedback],
            [.. sides.Coaching.OrderBy(s => s.Index)]);
    }

    /// <summary>What counts for either side of one dimension.</summary>
    private sealed class Sides
    {
        public List<ReviewSentence> Feedback { get; } = [];

        public List<ReviewSentence> Coaching { get; } = [];

        public bool HasContinuity { get; set; }

        public bool HasTouchpoint { get; set; }
    }
}
