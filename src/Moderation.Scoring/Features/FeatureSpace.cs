namespace Moderation.Scoring.Features;

/// <summary>The numbering of features: hashed n-grams first, facts after them.</summary>
internal static class FeatureSpace
{
    /// <summary>2^20 buckets: at 2^18 a bucket of English comments is shared by three or four n-grams that occur at all, at 2^20 by fewer than one.</summary>
    public const int Bits = 20;

    public const int Buckets = 1 << Bits;

    /// <summary>Levels that a fact can have.</summary>
    public const int Levels = 8;

    /// <summary>Room for 32 facts.</summary>
    public const int Facts = 32 * Levels;

    public const int Dimension = Buckets + Facts;
}
