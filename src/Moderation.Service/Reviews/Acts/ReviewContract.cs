using Moderation.Contracts;
using Moderation.Service.Messaging;

namespace Moderation.Service.Reviews.Acts;

/// <summary>Checks a moderator's command.</summary>
public static class ReviewContract
{
    /// <summary>UTF-8 bytes of a moderator's id.</summary>
    private const int ModeratorBytes = 200;

    /// <summary>What is wrong, by field name as on the wire; empty when nothing is.</summary>
    public static IReadOnlyDictionary<string, string[]> Violations(ReviewComment command)
    {
        var violations = new FieldViolations();
        violations.Require("siteId", command.SiteId);
        violations.Require("commentId", command.CommentId);
        violations.RequireAtLeast("revision", 0, command.Revision);
        violations.RequireAtLeast("sequence", 1, command.Sequence);
        violations.RequireOneOf("action", ReviewActions.All, command.Action);
        if (command.Action == ReviewActions.Reject)
            violations.RequireOneOf("reason", RejectionReasons.All, command.Reason);
        if (command.Action is ReviewActions.Approve && command.Reason is not null)
            violations.Add("reason", "belongs to a rejection alone");
        if (NeedsNote(command))
            violations.Require("note", command.Note);
        violations.LimitLength("note", ContractLimits.NoteLength, command.Note);
        violations.Require("moderator", command.Moderator);
        violations.LimitBytes("moderator", ModeratorBytes, command.Moderator);
        violations.RefuseHiddenCharacters("moderator", command.Moderator);
        return violations.ByField;
    }

    private static bool NeedsNote(ReviewComment command) =>
        command.Action == ReviewActions.Note || command is { Action: ReviewActions.Reject, Reason: RejectionReasons.Other };
}
