using Moderation.Scoring.Restoring;
using Moderation.Scoring.Text;

namespace Moderation.Scoring.Languages;

/// <summary>
/// Decides whether a comment is in English, the language that the models were trained for. Another script settles it at once. Latin text
/// is first told by its runs of three letters; where they do not speak for English, or the comment is said to be in another language, its
/// words are weighed. What the comment system says is believed unless the words clearly say otherwise.
/// </summary>
internal static class LanguageIdentifier
{
    /// <summary>ISO 639-2 for "undetermined".</summary>
    public const string Unknown = TextFacts.UnknownLanguage;

    /// <summary>Fewer runs than this say nothing: "ok", "lol", a name.</summary>
    private const int FewestRuns = 12;

    /// <summary>Nats by which English must beat each other language for its words not to be weighed.</summary>
    private const double LeadOfPlainEnglish = 3;

    public static IdentifiedLanguage Identify(CommentReading reading, Vocabulary vocabulary, string? said)
    {
        var hint = LanguageHint.Read(said);
        if (ForeignScript.PrevailsIn(reading, hint.IsEnglish))
            return new(Scripts.LanguageOf(reading.Visible.Characters.AsSpan(0, reading.Visible.Length)), IsSupported: false);
        Span<int> costs = stackalloc int[LanguageProfiles.Lanes];
        var runs = TrigramCosts.Add(reading, LanguageProfiles.Shipped, costs);
        var english = new IdentifiedLanguage(runs < FewestRuns ? Unknown : CommonWords.Shipped.Codes[0], IsSupported: true);
        var lead = (costs[0] - Least(costs[1..])) / LanguageProfiles.StepsPerNat;
        return lead <= -LeadOfPlainEnglish && !hint.IsForeign ? english : WeighWords(reading, vocabulary, hint, new(lead, runs)) ?? english;
    }

    /// <summary>The foreign language that the words speak for; null when the text passes as English.</summary>
    private static IdentifiedLanguage? WeighWords(CommentReading reading, Vocabulary vocabulary, LanguageHint hint, LetterEvidence letters)
    {
        Span<short> sums = stackalloc short[WordEvidence.Room];
        Span<short> commonWords = stackalloc short[WordEvidence.Room];
        sums.Clear();
        commonWords.Clear();
        var words = new WordEvidence(sums, commonWords);
        words.Weigh(reading, vocabulary);
        if (hint.IsForeign && ForeignLead.CouldBe(words, hint.Language))
            return Foreign(hint.Language);
        var best = words.Best();
        return ForeignLead.IsBeyondDoubt(words, best, letters, hint) ? Foreign(best) : null;
    }

    private static IdentifiedLanguage Foreign(int language) => new(CommonWords.Shipped.Codes[language], IsSupported: false);

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
internal readonly record struct IdentifiedLanguage(string Code, bool IsSupported);
