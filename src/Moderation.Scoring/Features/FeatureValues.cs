namespace Moderation.Scoring.Features;

/// <summary>What a feature counts before it meets a weight. Part of every model's meaning.</summary>
internal static class FeatureValues
{
    /// <summary>A word says more than a few of its letters.</summary>
    public const int Word = 2;

    public const int Character = 1;

    /// <summary>
    /// Share that a word counts as it was written, beside the word under the disguise. The letters of the disguise count nothing: they are noise that pulls a disguised insult below the line.
    /// </summary>
    public const double DisguisedShare = 0.25;

    /// <summary>A fact that holds.</summary>
    public const double Fact = 1.5;

    /// <summary>
    /// The length of a comment's n-gram values, by which all values are divided, so that a long comment does not shout down a short one. Disguised forms and facts do not count: a disguise does not
    /// water down what is under it.
    /// </summary>
    public static double Divisor(FeatureList features)
    {
        var squares = Word * Word * features.InGroup(FeatureGroup.Words).Length + Character * Character * features.InGroup(FeatureGroup.Characters).Length;
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
