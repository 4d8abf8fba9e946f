namespace Moderation.Scoring.Text;

/// <summary>What markup says about a range of text.</summary>
internal enum MarkKind
{
    /// <summary>A link.</summary>
    Link,

    /// <summary>A quotation.</summary>
    Quote,

    /// <summary>Program code.</summary>
    Code,
}
