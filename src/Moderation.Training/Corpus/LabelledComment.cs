using Moderation.Scoring.Text;

namespace Moderation.Training.Corpus;

/// <summary>A comment with the labels that people gave it.</summary>
internal sealed record LabelledComment
{
    public required string Text { get; init; }

    /// <summary>ISO 639-1 code of its language.</summary>
    public string Lang { get; init; } = "en";

    /// <summary>Name of the data set it comes from.</summary>
    public required string Source { get; init; }

    /// <summary>1 yes, 0 no, null when nobody was asked.</summary>
    public int? Toxic { get; init; }

    /// <summary>1 yes, 0 no, null when nobody was asked.</summary>
    public int? Spam { get; init; }

    /// <summary>Further labels of its source, in the source's own words.</summary>
    public IReadOnlyList<string> Attributes { get; init; } = [];

    /// <summary>Address of the author's own page, if the source has it.</summary>
    public string? AuthorUrl { get; init; }

    public CommentContent ToContent() => new() { Body = Text, AuthorUrl = AuthorUrl };
}
