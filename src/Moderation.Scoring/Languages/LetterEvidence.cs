namespace Moderation.Scoring.Languages;

/// <summary>What a text's letters say, names and all.</summary>
/// <param name="Lead">Nats by which the best other language beats English.</param>
/// <param name="Runs">Runs of three letters.</param>
internal readonly record struct LetterEvidence(double Lead, int Runs)
{
    private const double LeastLead = 7;

    /// <summary>Per run, so that a long text in unusual English does not add up to a foreign one.</summary>
    private const double LeastLeadPerRun = 0.12;

    public bool SpeakAgainstEnglish => Lead >= LeastLead && Lead >= LeastLeadPerRun * Runs;
}
