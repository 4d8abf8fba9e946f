namespace Moderation.Training.Contrasts;

/// <summary>All sentences of all grammars; the same ones every time.</summary>
internal static class ContrastSet
{
    /// <summary>Pairs for each grammar to learn from: two sentences each.</summary>
    private const int TrainedPairs = 1_300;

    /// <summary>Pairs for each grammar to measure with.</summary>
    private const int WithheldPairs = 700;

    private static readonly Lazy<IReadOnlyList<Contrast>> ForTraining = new(() => Generate(GrammarHalf.Trained, TrainedPairs));

    private static readonly Lazy<IReadOnlyList<Contrast>> ForMeasuring = new(() => Generate(GrammarHalf.Withheld, WithheldPairs));

    /// <summary>Sentences to learn from: only frames and words of the trained half.</summary>
    public static IReadOnlyList<Contrast> Trained() => ForTraining.Value;

    /// <summary>Sentences to measure with: only frames and words that training does not see.</summary>
    public static IReadOnlyList<Contrast> Withheld() => ForMeasuring.Value;

    private static Contrast[] Generate(GrammarHalf half, int pairs) =>
        [.. ContrastFiles.ReadGrammars().SelectMany(grammar => new ContrastGenerator(grammar, half).Generate(pairs))];
}
