using System.Globalization;
using System.Text;

namespace ReviewLint.Language;

/// <summary>Where each feature stands in the 128 bits. Several clitics or derivations can stand on one word, so those are bit sets.</summary>
internal static class FeatureSchema
{
    // Alphabetical without regard to case, as UD prints them. The order fixes the bits, and the bits are in the model files: append values, never reorder.
    private static readonly Field[] Fields = Layout(
        ("Abbr", false, "Yes"),
        ("AdpType", false, "Post Prep"),
        ("Case", false, "Abe Abl Acc Ade All Com Ela Ess Gen Ill Ine Ins Lat Nom Par Tra"),
        ("Clitic", true, "Han Ka Kaan Kin Ko Pa S"),
        ("Connegative", false, "Yes"),
        ("Definite", false, "Def Ind"),
        ("Degree", false, "Cmp Pos Sup"),
        ("Derivation", true, "Inen Ja Lainen Llinen Minen Sti Tar Ton Ttain U Vs"),
        ("ExtPos", false, "ADP ADV CCONJ INTJ PRON PROPN SCONJ"),
        ("Foreign", false, "Yes"),
        ("Gender", false, "Fem Masc Neut"),
        ("InfForm", false, "1 2 3"),
        ("Mood", false, "Cnd Imp Ind Opt Pot Sub"),
        ("Number", false, "Plur Ptan Sing"),
        ("Number[psor]", false, "Plur Sing"),
        ("NumForm", false, "Combi Digit Roman Word"),
        ("NumType", false, "Card Frac Mult Ord"),
        ("PartForm", false, "Agt Neg Past Pres"),
        ("Person", false, "0 1 2 3"),
        ("Person[psor]", false, "1 2 3"),
        ("Polarity", false, "Neg Pos"),
        ("Poss", false, "Yes"),
        ("PronType", false, "Art Dem Emp Ind Int Neg Prs Rcp Rel Tot"),
        ("Reflex", false, "Yes"),
        ("Style", false, "Arch Coll Expr Slng Vrnc"),
        ("Tense", false, "Past Pres"),
        ("Typo", false, "Yes"),
        ("VerbForm", false, "Fin Ger Inf Part"),
        ("Voice", false, "Act Pass"));

    public static bool TryParse(ReadOnlySpan<char> text, out UInt128 mask, out UInt128 value)
    {
        (mask, value) = (UInt128.Zero, UInt128.Zero);
        var equals = text.IndexOf('=');
        if (equals < 0)
        {
            return false;
        }

        foreach (var field in Fields)
        {
            if (!text[..equals].SequenceEqual(field.Name))
            {
                continue;
            }

            foreach (var range in text[(equals + 1)..].Split(','))
            {
                var index = IndexOf(field.Values, text[(equals + 1)..][range]);
                if (index < 0)
                {
                    return false;
                }

                value |= field.Encode(index);
            }

            mask = field.IsSet ? value : field.Mask;
            return true;
        }

        return false;
    }

    public static string Format(UInt128 bits)
    {
        if (bits == UInt128.Zero)
        {
            return "_";
        }

        var builder = new StringBuilder();
        foreach (var field in Fields)
        {
            var part = (int)((bits & field.Mask) >> field.Shift);
            if (part == 0)
            {
                continue;
            }

            builder.Append(builder.Length == 0 ? "" : "|").Append(field.Name).Append('=');
            if (!field.IsSet)
            {
                builder.Append(field.Values[part - 1]);
                continue;
            }

            var first = true;
            for (var i = 0; i < field.Values.Length; i++)
            {
                if ((part & (1 << i)) != 0)
                {
                    builder.Append(first ? "" : ",").Append(field.Values[i]);
                    first = false;
                }
            }
        }

        return builder.ToString();
    }

    public static string[] AllNames() => [.. Fields.SelectMany(f => f.Values.Select(v => string.Create(CultureInfo.InvariantCulture, $"{f.Name}={v}")))];

    private static int IndexOf(string[] values, ReadOnlySpan<char> value)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (value.SequenceEqual(values[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static Field[] Layout(params (string Name, bool IsSet, string Values)[] fields)
    {
        var result = new Field[fields.Length];
        var shift = 0;
        for (var i = 0; i < fields.Length; i++)
        {
            var values = fields[i].Values.Split(' ');
            var width = fields[i].IsSet ? values.Length : int.Log2(values.Length) + 1;
            result[i] = new Field(fields[i].Name, fields[i].IsSet, values, shift, ((UInt128.One << width) - 1) << shift);
            shift += width;
        }

        return shift <= 128 ? result : throw new InvalidOperationException("The features no longer fit into 128 bits.");
    }

    private sealed record Field(string Name, bool IsSet, string[] Values, int Shift, UInt128 Mask)
    {
        public UInt128 Encode(int index) => (IsSet ? UInt128.One << index : (UInt128)(index + 1)) << Shift;
    }
}
