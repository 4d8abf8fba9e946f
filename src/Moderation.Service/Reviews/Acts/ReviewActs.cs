using System.Data.Common;
using System.Diagnostics;
using Dapper;
using Moderation.Contracts;
using Moderation.Service.Access;
using Moderation.Service.Decisions;
using Moderation.Service.Reviews.Items;
using Moderation.Service.Reviews.Live;
using Moderation.Service.Storage;

namespace Moderation.Service.Reviews.Acts;

/// <summary>
/// Carries out what moderators do. Each act is one transaction over the comment's row: if two decide the same comment, one wins and the
/// other is told. A command that comes twice changes nothing the second time.
/// </summary>
public sealed class ReviewActs(
    IDatabase database, StandingDecision decisions, ReviewClaims claims, ReviewNotes notes, DecisionPublisher publisher,
    ReviewSignals signals,
    TimeProvider clock)
{
    /// <summary>Acts in one transaction when many comments are decided at once.</summary>
    private const int Portion = 100;

    /// <param name="command">Checked by <see cref="ReviewContract"/>; its moderator is the reviewer.</param>
    public async Task<ReviewResult> ActAsync(ReviewComment command, Reviewer reviewer, CancellationToken cancel)
    {
        var acts = await ActInOneAsync([command], reviewer, StoredTime.Now(clock), cancel);
        if (acts[0].Result.Answer == ReviewAnswer.Done)
            signals.Raise(new(KindOf(command.Action), command.SiteId, command.CommentId, reviewer.Id, acts[0].Result.Standing!.Outcome));
        return acts[0].Result;
    }

    /// <summary>An act on many comments, a portion in each transaction; the results are in the order of the commands.</summary>
    /// <param name="at">The time of every decision, by which the whole act can be undone.</param>
    public async Task<IReadOnlyList<ReviewResult>> ActOnAllAsync(
        IReadOnlyList<ReviewComment> commands, Reviewer reviewer, DateTimeOffset at, CancellationToken cancel)
    {
        var results = new List<ReviewResult>(commands.Count);
        foreach (var portion in commands.Chunk(Portion))
            results.AddRange((await ActInOneAsync(portion, reviewer, at, cancel)).Select(act => act.Result));
        var changed = commands.Zip(results).Where(pair => pair.Second.Answer == ReviewAnswer.Done).Select(pair => pair.First.SiteId)
            .Distinct(StringComparer.Ordinal);
        foreach (var site in changed)
            signals.Raise(new(ReviewSignal.Decided, site, Moderator: reviewer.Id));
        return results;
    }

    private async Task<IReadOnlyList<Act>> ActInOneAsync(
        ReviewComment[] commands, Reviewer reviewer, DateTimeOffset at, CancellationToken cancel)
    {
        var started = Stopwatch.GetTimestamp();
        await using var connection = await database.OpenAsync(cancel);
        await using var transaction = await database.BeginWriteAsync(connection, cancel);
        var acts = new List<Act>(commands.Length);
        foreach (var command in commands)
            acts.Add(await ActAsync(connection, command, reviewer, at));
        await transaction.CommitAsync(cancel);
        foreach (var act in acts.Where(act => act.IsVerdict))
            publisher.Publish(act.Result.Standing!, reviewer.Via, Stopwatch.GetElapsedTime(started));
        return acts;
    }

    private async Task<Act> ActAsync(DbConnection connection, ReviewComment command, Reviewer reviewer, DateTimeOffset at)
    {
        if (!reviewer.MayReview(command.SiteId))
            return new(ReviewResult.Forbidden(command.SiteId));
        var standing = await decisions.LockAsync(connection, command.SiteId, command.CommentId);
        var claim = await claims.OfAsync(connection, command.SiteId, command.CommentId);
        var ruling = ReviewRuling.Of(command, reviewer, standing, claim, at);
        if (ruling.IsUndo)
            ruling = ruling.Restoring(await BeforeAsync(connection, standing!), reviewer, at);
        if (ruling.Result is { } result)
            return new(result);
        var decision = ruling.Next is { } next ? await decisions.ReplaceAsync(connection, standing!, next) : standing!.ToDecision();
        await WriteBesideAsync(connection, command, reviewer);
        return new(ReviewResult.Done(decision), ruling.Next is not null);
    }

    private async Task WriteBesideAsync(DbConnection connection, ReviewComment command, Reviewer reviewer)
    {
        if (command.Action == ReviewActions.Claim)
            await claims.TakeAsync(connection, command.SiteId, command.CommentId, reviewer.Id);
        else if (command.Action == ReviewActions.Note)
            await notes.AddAsync(connection, command, reviewer.Id);
        else
            await claims.ReleaseAsync(connection, command.SiteId, command.CommentId);
    }

    private static async Task<DecisionRow> BeforeAsync(DbConnection connection, DecisionRow standing) =>
        await connection.QuerySingleAsync<DecisionRow>(
        $"SELECT {DecisionRow.Columns} FROM decisions d WHERE site_id = @SiteId AND comment_id = @CommentId AND sequence = @Sequence - 1",
        new { standing.SiteId, standing.CommentId, standing.Sequence });

    private static string KindOf(string action) => action switch
    {
        ReviewActions.Claim => ReviewSignal.Claimed,
        ReviewActions.Release => ReviewSignal.Released,
        ReviewActions.Note => ReviewSignal.Noted,
        _ => ReviewSignal.Decided,
    };

    /// <param name="IsVerdict">A decision was written, and has to be published once the transaction stands.</param>
    private sealed record Act(ReviewResult Result, bool IsVerdict = false);
}
