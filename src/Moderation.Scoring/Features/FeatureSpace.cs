namespace Moderation.Scoring.Features;

/// <summary>The numbering of features: hashed n-grams first, facts after them.</summary>
internal static class FeatureSpace
{
    /// <summary>
    /// 2^20 buckets. At 2^18, three or four n-grams that occur in English comments share a bucket; at 2^20, fewer than one.
    /// </summary>
    public const int Bits = 20;

    public const int Buckets = 1 << Bits;

    /// <summary>Levels that a fact can have.</summary>
    public const int Levels = 8;

    /// <summary>Room for 48 facts.</summary>
    public const int Facts = 48 * Levels;

    public const int Dimension = Buckets + Facts;
}
