using System.Text.Json.Serialization;

namespace Moderation.Contracts;

/// <summary>
/// A decision stands. Published by the service as plain JSON to the topic exchange <c>comment-moderated</c> with the routing key
/// <c>&lt;siteId&gt;.&lt;outcome&gt;</c>, at least once: drop what carries a <see cref="DecisionId"/> seen before, and let the higher
/// <see cref="Sequence"/> win.
/// </summary>
public sealed record CommentModerated
{
    /// <summary>
    /// A function of site, comment, revision and sequence: the same decision has the same id wherever and whenever it is published.
    /// </summary>
    public required Guid DecisionId { get; init; }

    /// <inheritdoc cref="CommentSubmitted.SiteId"/>
    public required string SiteId { get; init; }

    /// <inheritdoc cref="CommentSubmitted.CommentId"/>
    public required string CommentId { get; init; }

    /// <summary>The revision that was judged.</summary>
    public required int Revision { get; init; }

    /// <summary>1 for the first decision about a comment; a later decision has the higher one and replaces the earlier.</summary>
    public required int Sequence { get; init; }

    /// <summary>One of <see cref="Outcomes"/>. Treat one you do not know as a hold.</summary>
    public required string Outcome { get; init; }

    /// <summary>Why, the gravest first. Empty when nothing was found against the comment.</summary>
    public required IReadOnlyList<DecisionReason> Reasons { get; init; }

    /// <summary>
    /// Calibrated probabilities in 0..1 by question (<c>spam</c>, <c>toxicity</c>, …). Empty when there was nothing to read.
    /// </summary>
    public required IReadOnlyDictionary<string, double> Scores { get; init; }

    /// <summary>
    /// The model that scored it: <c>name@version+sha256:</c> and the first 16 hexadecimal digits of the model file's hash.
    /// </summary>
    public required string Model { get; init; }

    /// <summary>The policy that decided: <c>name@version</c>, the version being a function of its content.</summary>
    public required string Policy { get; init; }

    /// <summary><c>automatic</c> or <c>moderator:&lt;id&gt;</c>.</summary>
    public required string DecidedBy { get; init; }

    /// <summary>What the moderator who decided had to say, if anything.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Note { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTimeOffset DecidedAt { get; init; }
}
