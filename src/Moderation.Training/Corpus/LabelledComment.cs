using Moderation.Scoring.Text;

namespace Moderation.Training.Corpus;

/// <summary>A comment that people have judged.</summary>
internal sealed record LabelledComment
{
    public required string Text { get; init; }

    /// <summary>ISO 639-1 code of its language.</summary>
    public string Lang { get; init; } = "en";

    /// <summary>The data set it comes from.</summary>
    public required string Source { get; init; }

    /// <summary>1 yes, 0 no, null not asked.</summary>
    public int? Toxic { get; init; }

    /// <summary>1 yes, 0 no, null not asked.</summary>
    public int? Spam { get; init; }

    /// <summary>What else its source says of it, in the source's own words.</summary>
    public IReadOnlyList<string> Attributes { get; init; } = [];

    /// <summary>The address of the author's own page, if the source has it.</summary>
    public string? AuthorUrl { get; init; }

    public CommentContent ToContent() => new() { Body = Text, AuthorUrl = AuthorUrl };
}
