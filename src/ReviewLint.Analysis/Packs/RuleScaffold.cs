namespace ReviewLint.Analysis.Packs;

/// <summary>A new rule file to start from: its examples pass as they stand, and its comments say what to change.</summary>
public static class RuleScaffold
{
    /// <summary>What is wrong with a rule id for a pack of one's own; null when nothing is.</summary>
    /// <param name="id">The id, e.g. <c>ACME1001</c>.</param>
    /// <param name="prefix">The pack's prefix; empty when it has none.</param>
    public static string? ProblemWithId(string id, string prefix)
    {
        var letters = PrefixOf(id);
        if (letters == id || letters.Length < 2 || id.Length - letters.Length is < 3 or > 5 || id.AsSpan(letters.Length).ContainsAnyExceptInRange('0', '9'))
        {
            return $"'{id}' is no rule id: capital letters and then three to five digits, as in {(prefix.Length > 0 && prefix != "RL" ? prefix : "ACME")}1001";
        }

        if (letters == "RL" && prefix != "RL")
        {
            return "the prefix 'RL' belongs to the built-in rules; choose your own";
        }

        return prefix.Length > 0 && letters != prefix ? $"'{id}' does not begin with this pack's prefix '{prefix}'" : null;
    }

    /// <summary>The letters that an id begins with: <c>ACME</c> of <c>ACME1001</c>.</summary>
    public static string PrefixOf(string id)
    {
        var digits = id.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        return id[..^digits.Length];
    }

    /// <summary>Whether a rule's name is written as names are: small letters, digits and <c>-</c>.</summary>
    public static bool IsName(string name) => name.Length > 0 && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    /// <summary>The text of <c>pack.yml</c> for a new pack.</summary>
    public static string PackFile(string name, string prefix) => $"""
        name: {name}
        prefix: {prefix}
        version: 0.1.0

        """.ReplaceLineEndings("\n");

    /// <summary>The text of a rule file.</summary>
    public static string RuleFile(string id, string name) => $$"""
        # A rule that works as it stands. Change it from the top down, and run 'reviewlint rules test' after each step.
        id: {{id}}
        name: {{name}}
        title: Deadline without a date          # what 'rules list' shows
        category: House                         # your own word; .editorconfig can set the severity of a whole category
        scope: sentence                         # or paragraph, comment, section, document: what one finding is about
        severity: warning                       # error, warning, suggestion or hidden; also by kind of review
        when:                                   # all of these must hold
          phrase:
            en: [as soon as possible, at your earliest convenience]
            fi: [mahdollisimman pian, heti kun ehdit]
          as: words                             # gives what was found a name
          act: [directive, request]             # only where somebody is told or asked to do something
        at: words                               # what the finding marks
        message:
          en: '"{words}" is not a date'
          fi: '"{words}" ei ole päivämäärä'
        help:
          en: Write the day you need it, or leave the time out.
          fi: Kirjoita päivä, jolloin tarvitset sen, tai jätä aika pois.
        why: |
          The reader cannot plan for "as soon as possible", and nobody can say afterwards whether it was late.
        examples:
          flag:                                 # [|…|] is what the finding must mark, to the letter
            - text: "Please send me the figures [|as soon as possible|]."
            - language: fi
              text: "Lähetä luvut minulle [|mahdollisimman pian|]."
          pass:                                 # what the rule must leave alone
            - text: "Please send me the figures by 6 June."
            - why: tells what happened, and asks for nothing
              text: "You answered the customer as soon as possible."

        """.ReplaceLineEndings("\n");
}
