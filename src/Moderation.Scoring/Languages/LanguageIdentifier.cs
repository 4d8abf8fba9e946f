using Moderation.Scoring.Text;

namespace Moderation.Scoring.Languages;

/// <summary>
/// Decides whether a comment is in English, the language that the models were trained for. Another script settles it at once. Latin text is
/// told by its runs of three letters, and is foreign only when another language explains them so much better than English that it cannot be
/// chance.
/// </summary>
internal static class LanguageIdentifier
{
    /// <summary>ISO 639-2 for "undetermined".</summary>
    public const string Unknown = TextFacts.UnknownLanguage;

    /// <summary>Share of letters of another script from which a text is foreign; a name or a quoted word stays below.</summary>
    private const double ForeignShare = 0.15;

    /// <summary>Nats by which the best other language must beat English. Chosen on English training comments, see the model card.</summary>
    private const double LeastLead = 7;

    /// <summary>The same per run of three letters, so that a long text in unusual English does not add up to a foreign one.</summary>
    private const double LeastLeadPerRun = 0.12;

    /// <summary>
    /// Lead, in nats, that makes another language a rival: a text with this lead is hardly ever English when most of its words are unknown
    /// as well, see <see cref="Restoring.UnknownWords"/>.
    /// </summary>
    private const double RivalsLead = 2;

    /// <summary>Fewer runs than this say nothing: "ok", "lol", a name.</summary>
    private const int FewestRuns = 12;

    public static IdentifiedLanguage Identify(CommentReading reading)
    {
        ref readonly var tally = ref reading.Folded.Tally;
        if (tally.Foreign > 0 && tally.Foreign > ForeignShare * tally.Letters || (tally.LookAlikes > 0 && tally.LatinLetters == 0))
        {
            var text = reading.Visible.Characters.AsSpan(0, reading.Visible.Length);
            return new IdentifiedLanguage(Scripts.LanguageOf(text), IsSupported: false);
        }

        Span<int> costs = stackalloc int[LanguageProfiles.Lanes];
        var runs = TrigramCosts.Add(reading, LanguageProfiles.Shipped, costs);
        var best = costs.IndexOf(Least(costs));
        var lead = (costs[0] - costs[best]) / LanguageProfiles.StepsPerNat;
        var rival = lead >= RivalsLead ? LanguageProfiles.Shipped.Codes[best] : null;
        if (runs < FewestRuns)
            return new IdentifiedLanguage(Unknown, IsSupported: true, rival);
        return lead >= LeastLead && lead >= LeastLeadPerRun * runs
            ? new IdentifiedLanguage(LanguageProfiles.Shipped.Codes[best], IsSupported: false)
            : new IdentifiedLanguage(LanguageProfiles.Shipped.Codes[0], IsSupported: true, rival);
    }

    private static int Least(ReadOnlySpan<int> costs)
    {
        var least = costs[0];
        foreach (var cost in costs)
            least = Math.Min(least, cost);
        return least;
    }
}

/// <summary>What the identifier says about a text.</summary>
/// <param name="Code">ISO 639-1 code, or <c>und</c> when the text is too short to tell or in a script without a single language.</param>
/// <param name="IsSupported">True when the models were trained for the language, or when nothing says that it is another.</param>
/// <param name="Rival">Of a supported text: another language whose letters fit better, though not beyond doubt; null when none
/// does.</param>
internal readonly record struct IdentifiedLanguage(string Code, bool IsSupported, string? Rival = null);
