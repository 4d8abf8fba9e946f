namespace Moderation.Scoring.Text;

/// <summary>What markup can say about a stretch of text.</summary>
internal enum MarkKind
{
    /// <summary>It links somewhere.</summary>
    Link,

    /// <summary>Somebody else's words.</summary>
    Quote,

    /// <summary>Program code.</summary>
    Code,
}
