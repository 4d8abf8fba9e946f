using System.Data.Common;
using Dapper;
using Moderation.Contracts;

namespace Moderation.Service.Decisions;

/// <summary>
/// A moderator's verdict holds for a new revision whose body and author are those they judged: nothing was edited, and whoever sends a
/// rejected comment once more must not get it past them. Another name or address over the same body is a comment that nobody has judged.
/// The new revision has a decision of its own all the same, for its comment system waits for one.
/// </summary>
public static class KeptVerdict
{
    /// <summary>Whether the comment <c>c</c> has a verdict that holds for the row <c>excluded</c>.</summary>
    public const string Holds =
        $"(c.body_hash = excluded.body_hash AND {SameAuthor} AND {ByModerator} AND c.standing <> '{Outcomes.Flagged}')";

    private const string ByModerator = $"c.standing_by LIKE '{DecidedBy.ModeratorPrefix}%'";

    private const string Via = "kept";

    // Comments that were recorded before there was a hash still have their author, or have lost it to retention.
    private const string SameAuthor = """
        (c.judged_author = excluded.judged_author OR (c.judged_author IS NULL
          AND coalesce(c.author ->> 'name', '') = coalesce(excluded.author ->> 'name', '')
          AND coalesce(c.author ->> 'url', '') = coalesce(excluded.author ->> 'url', '')))
        """;

    private const string UpdateComment = """
        UPDATE comments SET
          revision = @Revision, sequence = sequence + 1, body = @Body, submitted_at = @SubmittedAt, received_at = @DecidedAt
        WHERE site_id = @SiteId AND comment_id = @CommentId AND revision < @Revision AND sequence = @Sequence
        """;

    private static readonly string InsertDecision = DecisionStatements.Following(new Dictionary<string, string>
    {
        ["revision"] = "@Revision",
        ["decided_by"] = "@DecidedBy",
        ["decided_at"] = "@DecidedAt",
        ["via"] = "@Via",
        ["undoes"] = "NULL",
    });

    /// <summary>Gives the new revision what stands.</summary>
    /// <param name="connection">In a transaction.</param>
    /// <param name="standing">What stands, about an older revision with the same body.</param>
    /// <param name="proposed">What the machine would say.</param>
    /// <returns>Null when something else stands by now, and whether that holds is to be asked anew.</returns>
    public static async Task<RecordedDecision?> CarryOverAsync(
        DbConnection connection, RecordedDecision standing, ProposedDecision proposed)
    {
        var (comment, was) = (proposed.Comment, standing.Decision);
        var values = new
        {
            was.SiteId,
            was.CommentId,
            was.Sequence,
            comment.Revision,
            comment.Body,
            SubmittedAt = comment.SubmittedAt?.ToUniversalTime(),
            proposed.DecidedAt,
            DecidedBy = DecidedBy.Automatic,
            Via,
        };
        if (await connection.ExecuteAsync(UpdateComment, values) == 0)
            return null;
        await connection.ExecuteAsync(InsertDecision, values);
        var kept = was with
        {
            DecisionId = DecisionIds.Of(was.SiteId, was.CommentId, comment.Revision, was.Sequence + 1),
            Revision = comment.Revision,
            Sequence = was.Sequence + 1,
            DecidedBy = DecidedBy.Automatic,
            DecidedAt = proposed.DecidedAt,
        };
        return new(kept, true, proposed.BodyHash);
    }
}
