namespace Moderation.Scoring.Features;

/// <summary>The value of a feature before it is multiplied by its weight. A change makes all trained models wrong.</summary>
internal static class FeatureValues
{
    /// <summary>A word says more than a few of its letters.</summary>
    public const int Word = 2;

    public const int Character = 1;

    /// <summary>
    /// Share of a word's value that its disguised form adds to the restored word. The letters of the disguise add nothing: they are noise
    /// that pulls a disguised insult below the threshold.
    /// </summary>
    public const double DisguisedShare = 0.25;

    /// <summary>The value of a fact that holds.</summary>
    public const double Fact = 1.5;

    /// <summary>
    /// The Euclidean length of a comment's n-gram values. All values are divided by it, so that a long comment does not outweigh a short
    /// one. Disguised forms and facts are left out, so that a disguise does not dilute the word under it.
    /// </summary>
    public static double Divisor(FeatureList features)
    {
        var (words, characters) = (features.InGroup(FeatureGroup.Words).Length, features.InGroup(FeatureGroup.Characters).Length);
        var squares = Word * Word * words + Character * Character * characters;
        return squares > 0 ? Math.Sqrt(squares) : 1;
    }

    /// <summary>An n-gram's value before division.</summary>
    public static double ForGroup(FeatureGroup group) => group switch
    {
        FeatureGroup.Words => Word,
        FeatureGroup.Characters => Character,
        _ => Word * DisguisedShare,
    };
}
