using CsCheck;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis.Fixes;

namespace ReviewLint.Analysis.Tests.Fixes;

/// <summary>Which fixes would touch one another.</summary>
public class TakenSpansTests
{
    private static readonly Gen<TextSpan> Span = Gen.Select(Gen.Int[0, 60], Gen.Int[0, 6], (start, length) => new TextSpan(start, length));

    [Fact]
    public void A_span_touches_those_that_overlap_or_meet_one_taken_whatever_the_order() =>
        Span.Array[0, 25].Sample(
            spans =>
            {
                var taken = new TakenSpans();
                for (var i = 0; i < spans.Length; i++)
                {
                    Assert.Equal(spans[..i].Any(s => s.Start <= spans[i].End && spans[i].Start <= s.End), taken.Touches(spans[i]));
                    taken.Add(spans[i]);
                }
            },
            iter: 20_000);
}
