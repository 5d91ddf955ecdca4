using ReviewLint.Language;

namespace ReviewLint.Meaning.Reading;

/// <summary>The feature tests that clause reading uses, parsed once.</summary>
internal static class Features
{
    public static readonly FeatureTest Past = FeatureTest.Parse("Tense=Past");
    public static readonly FeatureTest Present = FeatureTest.Parse("Tense=Pres");
    public static readonly FeatureTest Finite = FeatureTest.Parse("VerbForm=Fin");
    public static readonly FeatureTest Infinitive = FeatureTest.Parse("VerbForm=Inf");
    public static readonly FeatureTest FirstInfinitive = FeatureTest.Parse("InfForm=1");
    public static readonly FeatureTest Participle = FeatureTest.Parse("VerbForm=Part");
    public static readonly FeatureTest PastParticiple = FeatureTest.Parse("PartForm=Past");
    public static readonly FeatureTest PresentParticiple = FeatureTest.Parse("PartForm=Pres");
    public static readonly FeatureTest Gerund = FeatureTest.Parse("VerbForm=Ger");
    public static readonly FeatureTest Imperative = FeatureTest.Parse("Mood=Imp");
    public static readonly FeatureTest Conditional = FeatureTest.Parse("Mood=Cnd");
    public static readonly FeatureTest Potential = FeatureTest.Parse("Mood=Pot");
    public static readonly FeatureTest Passive = FeatureTest.Parse("Voice=Pass");
    public static readonly FeatureTest FirstPerson = FeatureTest.Parse("Person=1");
    public static readonly FeatureTest SecondPerson = FeatureTest.Parse("Person=2");
    public static readonly FeatureTest ThirdPerson = FeatureTest.Parse("Person=3");
    public static readonly FeatureTest Plural = FeatureTest.Parse("Number=Plur");
    public static readonly FeatureTest Connegative = FeatureTest.Parse("Connegative=Yes");
    public static readonly FeatureTest ClauseClitic = FeatureTest.Parse("Clitic=Ko");
    public static readonly FeatureTest Nominative = FeatureTest.Parse("Case=Nom");
    public static readonly FeatureTest Genitive = FeatureTest.Parse("Case=Gen");
    public static readonly FeatureTest Partitive = FeatureTest.Parse("Case=Par");
    public static readonly FeatureTest Essive = FeatureTest.Parse("Case=Ess");
    public static readonly FeatureTest Inessive = FeatureTest.Parse("Case=Ine");
    public static readonly FeatureTest Relative = FeatureTest.Parse("PronType=Rel");
    public static readonly FeatureTest Interrogative = FeatureTest.Parse("PronType=Int");
    public static readonly FeatureTest SecondPossessor = FeatureTest.Parse("Person[psor]=2");
    public static readonly FeatureTest FirstPossessor = FeatureTest.Parse("Person[psor]=1");
    public static readonly FeatureTest Comparative = FeatureTest.Parse("Degree=Cmp");
    public static readonly FeatureTest Superlative = FeatureTest.Parse("Degree=Sup");

    public static bool Has(this in Token token, FeatureTest feature) => token.Features.Has(feature);
}
