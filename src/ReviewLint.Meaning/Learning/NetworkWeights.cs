namespace ReviewLint.Meaning.Learning;

/// <summary>The numbers of a <see cref="MeaningNetwork"/> as training finds them.</summary>
/// <param name="Rows">What each feature says to each unit, a row of <see cref="MeaningNetwork.Units"/> a feature.</param>
/// <param name="ActBiases">What each unit starts from when the act is decided.</param>
/// <param name="RestBiases">What it starts from when the other fields are.</param>
/// <param name="Outputs">The weight of each unit for each of the <see cref="MeaningOutputs.Width"/> outputs, a row a unit.</param>
internal sealed record NetworkWeights(float[] Rows, float[] ActBiases, float[] RestBiases, float[] Outputs);
