using System.Text;
using Moderation.Contracts;
using Moderation.Service.Messaging;

namespace Moderation.Service.Reviews.Acts;

/// <summary>Checks a moderator's command. Its messages name fields, never content.</summary>
public static class ReviewContract
{
    /// <summary>UTF-8 bytes of a moderator's id.</summary>
    private const int ModeratorBytes = 200;

    /// <summary>What is wrong, by field name as on the wire; empty when nothing is.</summary>
    public static IReadOnlyDictionary<string, string[]> Violations(ReviewComment command)
    {
        var violations = new SortedDictionary<string, string[]>(StringComparer.Ordinal);
        if (string.IsNullOrWhiteSpace(command.SiteId))
            Add("siteId", "is missing");
        if (string.IsNullOrWhiteSpace(command.CommentId))
            Add("commentId", "is missing");
        if (command.Revision < 0)
            Add("revision", $"is {command.Revision}; it must be 0 or more");
        if (command.Sequence < 1)
            Add("sequence", $"is {command.Sequence}; it must be 1 or more");
        if (!ReviewActions.All.Contains(command.Action))
            Add("action", $"must be one of {string.Join(", ", ReviewActions.All)}");
        if (command.Action == ReviewActions.Reject && !RejectionReasons.All.Contains(command.Reason))
            Add("reason", $"must be one of {string.Join(", ", RejectionReasons.All)}");
        if (command.Action is ReviewActions.Approve && command.Reason is not null)
            Add("reason", "belongs to a rejection alone");
        if (NeedsNote(command) && string.IsNullOrWhiteSpace(command.Note))
            Add("note", "is missing");
        if (command.Note?.Length > ContractLimits.NoteLength)
            Add("note", $"has {command.Note.Length} characters; at most {ContractLimits.NoteLength} are allowed");
        CheckModerator(command.Moderator);
        return violations;

        void Add(string field, string problem) => violations.TryAdd(field, [$"{field} {problem}."]);

        void CheckModerator(string? moderator)
        {
            if (string.IsNullOrWhiteSpace(moderator))
                Add("moderator", "is missing");
            else if (Encoding.UTF8.GetByteCount(moderator) > ModeratorBytes)
                Add("moderator", $"has more than {ModeratorBytes} bytes in UTF-8");
            else if (IdCharacters.HasHidden(moderator))
                Add("moderator", IdCharacters.Problem);
        }
    }

    private static bool NeedsNote(ReviewComment command) =>
        command.Action == ReviewActions.Note || command is { Action: ReviewActions.Reject, Reason: RejectionReasons.Other };
}
