using Moderation.Contracts;
using Moderation.Service.Access;
using Moderation.Service.Decisions;
using Moderation.Service.Reviews.Items;

namespace Moderation.Service.Reviews.Acts;

/// <summary>What a command does to the decision that stands: it is refused, was done already, or the next decision follows. Pure.</summary>
public sealed record ReviewRuling
{
    /// <summary>The answer when there is nothing to write.</summary>
    public ReviewResult? Result { get; private init; }

    /// <summary>The decision to write; null when only a claim or a note changes.</summary>
    public NextDecision? Next { get; private init; }

    /// <summary>The decision before the standing one has to be read and restored.</summary>
    public bool IsUndo { get; private init; }

    private DecisionRow? Standing { get; init; }

    public static ReviewRuling Of(ReviewComment command, Reviewer reviewer, DecisionRow? standing, ReviewClaim? claim, DateTimeOffset now)
    {
        if (standing is null)
            return new() { Result = ReviewResult.Unknown };
        if (IsRepeated(command, reviewer, standing))
            return new() { Result = ReviewResult.Done(standing.ToDecision()) };
        if (WhyNot(command, reviewer, standing, claim, now) is { } problem)
            return new() { Result = ReviewResult.Conflict(standing.ToDecision(), problem) };
        return command.Action switch
        {
            ReviewActions.Approve => new() { Next = Verdict(Outcomes.Approved, [], command, reviewer, now) },
            ReviewActions.Reject => new() { Next = Verdict(Outcomes.Rejected, [new() { Code = command.Reason! }], command, reviewer, now) },
            ReviewActions.Undo => new() { IsUndo = true, Standing = standing },
            _ => new(),
        };
    }

    /// <summary>The undo, with the decision that is to stand again.</summary>
    public ReviewRuling Restoring(DecisionRow before, Reviewer reviewer, DateTimeOffset now) => new()
    {
        Next = new()
        {
            Outcome = before.Outcome,
            Reasons = StoredJson.Deserialize<DecisionReason[]>(before.Reasons),
            DecidedBy = reviewer.DecidedBy,
            DecidedAt = now,
            Via = reviewer.Via,
            Undoes = Standing!.Sequence,
            Since = before.DecidedAt, // back to its place in the queue
        },
    };

    private static NextDecision Verdict(
        string outcome, IReadOnlyList<DecisionReason> reasons, ReviewComment command, Reviewer reviewer, DateTimeOffset now) => new()
        {
            Outcome = outcome,
            Reasons = reasons,
            DecidedBy = reviewer.DecidedBy,
            DecidedAt = now,
            Via = reviewer.Via,
            Note = string.IsNullOrWhiteSpace(command.Note) ? null : command.Note,
        };

    private static bool IsVerdict(ReviewComment command) => command.Action is ReviewActions.Approve or ReviewActions.Reject;

    private static bool IsRepeated(ReviewComment command, Reviewer reviewer, DecisionRow standing)
    {
        if (standing.DecidedBy != reviewer.DecidedBy || standing.Revision != command.Revision
            || (command.Sequence ?? standing.Sequence - 1) != standing.Sequence - 1)
            return false;
        return command.Action switch
        {
            ReviewActions.Approve => standing.Outcome == Outcomes.Approved && standing.Undoes is null,
            ReviewActions.Reject => standing.Outcome == Outcomes.Rejected && standing.Undoes is null
                && StoredJson.Deserialize<DecisionReason[]>(standing.Reasons)[0].Code == command.Reason,
            ReviewActions.Undo => standing.Undoes is not null,
            _ => false,
        };
    }

    private static string? WhyNot(ReviewComment command, Reviewer reviewer, DecisionRow standing, ReviewClaim? claim, DateTimeOffset now)
    {
        if (standing.Revision != command.Revision)
            return $"The comment was edited: revision {standing.Revision} stands now, and the act was about revision {command.Revision}.";
        if (command.Action is ReviewActions.Note)
            return null;
        if (command.Sequence is { } seen && seen != standing.Sequence)
            return $"{Doer(standing)} in the meantime.";
        if (claim is not null && claim.LeasedUntil > now && claim.Moderator != reviewer.Id && command.Action != ReviewActions.Undo)
            return $"{claim.Moderator} has claimed this comment until {claim.LeasedUntil:HH:mm} UTC.";
        if (IsVerdict(command) && command.Sequence is null && standing.Outcome != Outcomes.Flagged)
            return $"{Doer(standing)} already.";
        return command.Action == ReviewActions.Undo ? WhyNotUndone(reviewer, standing) : null;
    }

    private static string? WhyNotUndone(Reviewer reviewer, DecisionRow standing)
    {
        if (DecidedBy.ModeratorId(standing.DecidedBy) is null || standing.Undoes is not null)
            return "There is no verdict to undo.";
        return standing.DecidedBy == reviewer.DecidedBy || reviewer.IsAdministrator
            ? null
            : $"{Doer(standing)}; only they or an administrator can undo that.";
    }

    private static string Doer(DecisionRow standing)
    {
        var who = DecidedBy.ModeratorId(standing.DecidedBy) ?? "The service";
        return standing.Undoes is null ? $"{who} {standing.Outcome} it" : $"{who} undid a verdict, and it is {standing.Outcome} again";
    }
}
