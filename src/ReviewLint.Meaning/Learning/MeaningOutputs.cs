namespace ReviewLint.Meaning.Learning;

/// <summary>Where each value of each learned field stands among the model's outputs. The order is in the model file: append, never reorder.</summary>
internal static class MeaningOutputs
{
    public const int Act = 0;
    public const int Acts = 13;
    public const int Time = Act + Acts;
    public const int Times = 3;
    public const int Agent = Time + Times;
    public const int Agents = 5;
    public const int Target = Agent + Agents;
    public const int Targets = 5;
    public const int Polarity = Target + Targets;
    public const int Polarities = 4;
    public const int Tone = Polarity + Polarities;
    public const int Tones = 5;
    public const int Specific = Tone + Tones;
    public const int Specifics = 2;
    public const int Hedged = Specific + Specifics;
    public const int Hedges = 2;
    public const int Count = Hedged + Hedges;

    /// <summary>What the rules' choice of an act is worth before the model speaks, a unit of the rules' confidence.</summary>
    public const float ActPrior = 4f;

    /// <summary>What the rules' choice of each field after the act is worth before the model speaks. Tone most: its lists are exact, and a wrong tone offends.</summary>
    public static readonly float[] FieldPriors = [0, 2.5f, 2, 3, 2.5f, 3.5f, 2.5f, 2.5f];

    /// <summary>First output and number of outputs of each field, in the order in which they are decided.</summary>
    public static readonly (int First, int Count)[] Fields =
        [(Act, Acts), (Time, Times), (Agent, Agents), (Target, Targets), (Polarity, Polarities), (Tone, Tones), (Specific, Specifics), (Hedged, Hedges)];
}
