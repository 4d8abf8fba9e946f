using System.Text;
using Moderation.Contracts;

namespace Moderation.Service.Reviews.Reports;

/// <summary>Checks a reader's report. Its messages name fields, never content.</summary>
public static class ReportContract
{
    /// <summary>What is wrong, by field name as on the wire; empty when nothing is.</summary>
    public static IReadOnlyDictionary<string, string[]> Violations(CommentReported report)
    {
        var violations = new SortedDictionary<string, string[]>(StringComparer.Ordinal);
        if (string.IsNullOrWhiteSpace(report.SiteId))
            Add("siteId", "is missing");
        if (string.IsNullOrWhiteSpace(report.CommentId))
            Add("commentId", "is missing");
        if (report.Revision < 0)
            Add("revision", $"is {report.Revision}; it must be 0 or more");
        if (report.Reason is not null && !ReportReasons.All.Contains(report.Reason))
            Add("reason", $"must be one of {string.Join(", ", ReportReasons.All)}");
        if (report.Note?.Length > ContractLimits.NoteLength)
            Add("note", $"has {report.Note.Length} characters; at most {ContractLimits.NoteLength} are allowed");
        if (report.ReporterId is { } reporter && Encoding.UTF8.GetByteCount(reporter) is var size && size > ContractLimits.IdBytes)
            Add("reporterId", $"has {size} bytes in UTF-8; at most {ContractLimits.IdBytes} are allowed");
        return violations;

        void Add(string field, string problem) => violations.TryAdd(field, [$"{field} {problem}."]);
    }
}
