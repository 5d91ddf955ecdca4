namespace ReviewLint.Training.Meaning;

/// <summary>One sentence as the network sees it.</summary>
/// <param name="Features">Numbers of its features.</param>
/// <param name="FeaturesOfAct">How many of them, from the first on, are there before the act is decided.</param>
/// <param name="Labels">Value of each field.</param>
/// <param name="HasConcerns">Whether its concerns are labelled.</param>
internal sealed record NetworkExample(int[] Features, int FeaturesOfAct, int[] Labels, bool HasConcerns);
