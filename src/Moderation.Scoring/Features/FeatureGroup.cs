namespace Moderation.Scoring.Features;

/// <summary>The groups of a comment's n-grams, in the order in which they are listed.</summary>
internal enum FeatureGroup
{
    /// <summary>Words and pairs of words of the restored text.</summary>
    Words,

    /// <summary>Characters of the restored text.</summary>
    Characters,

    /// <summary>Words and pairs that only the disguised form has.</summary>
    DisguisedWords,
}
