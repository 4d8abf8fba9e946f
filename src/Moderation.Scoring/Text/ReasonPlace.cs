namespace Moderation.Scoring.Text;

/// <summary>Where in a comment a reason was found.</summary>
/// <param name="Field"><see cref="Body"/>, <see cref="AuthorName"/> or <see cref="AuthorUrl"/>.</param>
/// <param name="Start">First UTF-16 unit, counted in the field as it was sent, markup included.</param>
/// <param name="Length">How many UTF-16 units.</param>
public sealed record ReasonPlace(string Field, int Start, int Length)
{
    /// <summary>The comment's own text.</summary>
    public const string Body = "body";

    /// <summary>The name shown beside the comment.</summary>
    public const string AuthorName = "author-name";

    /// <summary>The address of the author's own page.</summary>
    public const string AuthorUrl = "author-url";
}
