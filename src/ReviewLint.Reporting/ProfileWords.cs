using System.Collections.Immutable;
using ReviewLint.Analysis.Profile;
using ReviewLint.Language;

namespace ReviewLint.Reporting;

/// <summary>What a profile is told with, in the language of the document it describes.</summary>
internal sealed class ProfileWords
{
    private static readonly ProfileWords s_english = new()
    {
        Heading = "profile, from feedback (left) to coaching (right); neither end is better",
        Caption = "Profile: from feedback to coaching. It describes the text; neither end is better.",
        Columns = ["Dimension", "Feedback", "Place", "Coaching"],
        None = "none",
        NothingShows = "nothing shows",
        Lines = n => n == 1 ? "line" : "lines",
        Place = percent => $"{percent} of 100 towards coaching",
        Dimensions =
        [
            ("goals", "looks back", "looks ahead"),
            ("dialogue", "tells", "asks openly or hears"),
            ("depth", "single events", "a process"),
            ("ownership", "the writer decides", "the receiver decides"),
            ("approach", "what happened and why", "what could happen next and how"),
        ],
    };

    private static readonly ProfileWords s_finnish = new()
    {
        Heading = "profiili palautteesta (vasen) valmennukseen (oikea); kumpikaan pää ei ole parempi",
        Caption = "Profiili palautteesta valmennukseen. Se kuvaa tekstiä; kumpikaan pää ei ole parempi.",
        Columns = ["Ulottuvuus", "Palaute", "Paikka", "Valmennus"],
        None = "ei kohtia",
        NothingShows = "ei näy",
        Lines = n => n == 1 ? "rivi" : "rivit",
        Place = percent => $"{percent}/100 kohti valmennusta",
        Dimensions =
        [
            ("tavoitteet", "katsoo taakse", "katsoo eteenpäin"),
            ("vuoropuhelu", "kertoo", "kysyy avoimesti tai kuulee"),
            ("syvyys", "yksittäisiä tapahtumia", "jatkumo"),
            ("omistajuus", "kirjoittaja päättää", "lukija päättää"),
            ("lähestymistapa", "mitä tapahtui ja miksi", "mitä voisi tapahtua ja miten"),
        ],
    };

    /// <summary>The line over a profile in text.</summary>
    public required string Heading { get; init; }

    /// <summary>The caption of a table.</summary>
    public required string Caption { get; init; }

    /// <summary>The four columns of a table.</summary>
    public required ImmutableArray<string> Columns { get; init; }

    /// <summary>Says that no line counts for a side.</summary>
    public required string None { get; init; }

    /// <summary>Says that neither side has evidence.</summary>
    public required string NothingShows { get; init; }

    /// <summary>What stands before so many line numbers.</summary>
    public required Func<int, string> Lines { get; init; }

    /// <summary>A place on the axis (0 to 100), for those who do not see it.</summary>
    public required Func<double, string> Place { get; init; }

    /// <summary>Of each dimension its name, and what counts for either side.</summary>
    private ImmutableArray<(string Label, string Feedback, string Coaching)> Dimensions { get; init; }

    /// <summary>The words of a language; the English ones for one that has none.</summary>
    public static ProfileWords In(LanguageTag language) => language == LanguageTag.Finnish ? s_finnish : s_english;

    /// <summary>The name of a dimension, and what counts for either side.</summary>
    public (string Label, string Feedback, string Coaching) Of(ProfileDimension dimension) => Dimensions[(int)dimension];
}
