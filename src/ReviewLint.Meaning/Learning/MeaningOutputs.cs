namespace ReviewLint.Meaning.Learning;

/// <summary>Where each value of each learned field stands among the model's outputs. The order is in the model file: whoever changes it trains the model again.</summary>
internal static class MeaningOutputs
{
    public const int Act = 0;
    public const int Acts = 13;

    /// <summary>The other fields begin at a whole vector.</summary>
    public const int Rest = 16;
    public const int Time = Rest;
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
    public const int Owner = Hedged + Hedges;
    public const int Owners = 4;

    /// <summary>One output a bit of <see cref="ReviewLint.Meaning.Concerns"/>, each for itself: a sentence can raise several.</summary>
    public const int Concern = Owner + Owners;
    public const int Concerns = 18;

    /// <summary>Outputs, in whole vectors of 16.</summary>
    public const int Width = 64;

    /// <summary>First output and number of outputs of each field, in the order in which they are decided.</summary>
    public static readonly (int First, int Count)[] Fields =
    [
        (Act, Acts), (Time, Times), (Agent, Agents), (Target, Targets), (Polarity, Polarities), (Tone, Tones), (Specific, Specifics), (Hedged, Hedges), (Owner, Owners),
        .. Enumerable.Range(Concern, Concerns).Select(output => (output, 1)),
    ];

    /// <summary>How many of <see cref="Fields"/> hold one of several values; the concerns follow.</summary>
    public const int Choices = 9;
}
