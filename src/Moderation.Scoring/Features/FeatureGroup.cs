namespace Moderation.Scoring.Features;

/// <summary>The order in which a comment's n-grams are listed.</summary>
internal enum FeatureGroup
{
    /// <summary>Words and pairs of words of the restored text.</summary>
    Words,

    /// <summary>Characters of the restored text.</summary>
    Characters,

    /// <summary>Words and pairs that only the disguised form has.</summary>
    DisguisedWords,
}
