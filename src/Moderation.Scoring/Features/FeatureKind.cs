namespace Moderation.Scoring.Features;

/// <summary>What an n-gram is made of.</summary>
internal enum FeatureKind : byte
{
    /// <summary>A word, number, symbol or emoji.</summary>
    Word,

    /// <summary>Two of them in a row.</summary>
    Pair,

    /// <summary>Characters of a word.</summary>
    Characters,

    /// <summary>Where a link leads.</summary>
    Link,
}
