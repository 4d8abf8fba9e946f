using Dapper;
using Moderation.Contracts;
using Moderation.Service.Access;
using Moderation.Service.Reviews.Items;
using Moderation.Service.Reviews.Queue;
using Moderation.Service.Storage;

namespace Moderation.Service.Reviews.Acts;

/// <summary>
/// One act on many open comments, each with a decision of its own. What was counted is what is decided: if the number has changed since,
/// nothing is done, and a comment that changes in between is left alone.
/// </summary>
public sealed class BulkReview(IDatabase database, ReviewActs acts, NearDuplicateGroups groups, TimeProvider clock)
{
    public const int Most = NearDuplicateGroups.ComparedForAll;

    private const int SampleSize = 5;

    public async Task<BulkPreview> PreviewAsync(BulkSelection selection, Reviewer reviewer, CancellationToken cancel)
    {
        var targets = await SelectAsync(selection, reviewer, cancel);
        return new(targets.Count, await SampleAsync([.. targets.Take(SampleSize)], cancel));
    }

    /// <param name="act">Action, reason and note; site, comment and revision come from the selection.</param>
    /// <param name="expectedCount">What the moderator was shown.</param>
    public async Task<BulkResult> ResolveAsync(
        BulkSelection selection, ReviewComment act, int expectedCount, Reviewer reviewer, CancellationToken cancel)
    {
        var targets = await SelectAsync(selection, reviewer, cancel);
        if (targets.Count != expectedCount)
            return new(targets.Count, 0, [], Problem: $"There were {expectedCount} when you looked; now there are {targets.Count}.");
        if (targets.Count > Most)
            return new(targets.Count, 0, [], Problem: $"At most {Most} comments can be decided in one act.");
        var commands = targets.Select(target => act with
        {
            SiteId = target.SiteId,
            CommentId = target.CommentId,
            Revision = target.Revision,
            Sequence = target.Sequence
        }).ToList();
        return await ActAsync(commands, reviewer, cancel);
    }

    /// <summary>Undoes what an act on many decided, as far as it still stands.</summary>
    /// <param name="decidedAt">The <see cref="BulkResult.DecidedAt"/> of that act.</param>
    public async Task<BulkResult> UndoAsync(DateTimeOffset decidedAt, Reviewer reviewer, CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(cancel);
        var targets = await connection.QueryAsync<ReviewTarget>(
            $"""
            SELECT d.site_id, d.comment_id, d.revision, d.sequence FROM decisions d
            WHERE d.decided_by = @name AND d.decided_at = @decidedAt
              AND d.decided_by <> '{DecidedBy.Automatic}'{SiteFilter.Sql(database, "d.site_id", reviewer.Sites)}
            ORDER BY d.site_id, d.comment_id
            """, new { name = reviewer.DecidedBy, decidedAt, Sites = SiteFilter.Parameter(reviewer.Sites) });
        return await ActAsync([.. targets.Select(target => target.ToCommand(ReviewActions.Undo, reviewer))], reviewer, cancel);
    }

    private async Task<BulkResult> ActAsync(List<ReviewComment> commands, Reviewer reviewer, CancellationToken cancel)
    {
        var at = StoredTime.Now(clock);
        var results = await acts.ActOnAllAsync(commands, reviewer, at, cancel);
        var refused = commands.Zip(results).Where(pair => pair.Second.Answer != ReviewAnswer.Done);
        var refusals = refused.Select(
            pair => new BulkRefusal(pair.First.SiteId, pair.First.CommentId, pair.Second.Problem ?? "It was refused.")).ToList();
        return new(commands.Count, commands.Count - refusals.Count, refusals, at);
    }

    // In the order of their keys: two who decide many at once lock the same comments in the same order.
    private async Task<IReadOnlyList<ReviewTarget>> SelectAsync(BulkSelection selection, Reviewer reviewer, CancellationToken cancel)
    {
        var targets = selection.NearDuplicatesOf is { } one
            ? await groups.FindAsync(one.SiteId, one.CommentId, reviewer, cancel)
            : await FindAsync(selection.Filter ?? new(), reviewer, cancel);
        return [.. targets.OrderBy(target => target.SiteId, StringComparer.Ordinal).ThenBy(target => target.CommentId,
            StringComparer.Ordinal)];
    }

    private async Task<IReadOnlyList<ReviewTarget>> FindAsync(QueueFilter filter, Reviewer reviewer, CancellationToken cancel)
    {
        var sql = new QueueSql(database, filter, reviewer);
        await using var connection = await database.OpenAsync(cancel);
        return [.. await connection.QueryAsync<ReviewTarget>(
            $"SELECT c.site_id, c.comment_id, c.revision, c.sequence FROM comments c WHERE {sql.Where}", sql.Parameters)];
    }

    private async Task<IReadOnlyList<QueueEntry>> SampleAsync(IReadOnlyList<ReviewTarget> targets, CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(cancel);
        var sample = new List<QueueEntry>();
        foreach (var target in targets)
        {
            var row = await connection.QuerySingleAsync<QueueRow>(
                $"SELECT {QueueRow.Columns} FROM comments c WHERE c.site_id = @SiteId AND c.comment_id = @CommentId", target);
            sample.Add(row.ToEntry());
        }
        return sample;
    }
}

/// <summary>What an act on many would do.</summary>
/// <param name="Count">Comments it would decide.</param>
/// <param name="Sample">Some of them.</param>
/// <param name="Most">The most that one act can decide.</param>
public sealed record BulkPreview(int Count, IReadOnlyList<QueueEntry> Sample, int Most = BulkReview.Most);

/// <summary>The result of an act on many.</summary>
/// <param name="Count">Comments selected now.</param>
/// <param name="Resolved">How many were decided.</param>
/// <param name="Refused">Those that were decided, claimed or edited in the meantime, with the reason.</param>
/// <param name="DecidedAt">When; with this the act can be undone.</param>
/// <param name="Problem">Why nothing was done at all; null when the act was carried out.</param>
public sealed record BulkResult(
    int Count, int Resolved, IReadOnlyList<BulkRefusal> Refused, DateTimeOffset? DecidedAt = null, string? Problem = null);

/// <summary>A comment that was left as it is.</summary>
public sealed record BulkRefusal(string SiteId, string CommentId, string Problem);
