namespace ReviewLint.Analysis.Conditions;

/// <summary>A condition that asks for a phrase.</summary>
/// <param name="Node">Its number in the program.</param>
/// <param name="Lead">How many first words are not marked.</param>
/// <param name="Trail">How many last words are not marked.</param>
/// <param name="Exception">1 when asked for as an exception, else 0: no padding, so that it can be written as it is.</param>
internal readonly record struct PhraseUse(int Node, int Lead, int Trail, int Exception)
{
    public bool IsException => Exception != 0;
}
