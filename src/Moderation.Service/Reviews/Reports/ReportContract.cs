using Moderation.Contracts;
using Moderation.Service.Messaging;

namespace Moderation.Service.Reviews.Reports;

/// <summary>Checks a reader's report.</summary>
public static class ReportContract
{
    /// <summary>What is wrong, by field name as on the wire; empty when nothing is.</summary>
    public static IReadOnlyDictionary<string, string[]> Violations(CommentReported report)
    {
        var violations = new FieldViolations();
        violations.Require("siteId", report.SiteId);
        violations.Require("commentId", report.CommentId);
        violations.RequireAtLeast("revision", 0, report.Revision);
        if (report.Reason is not null)
            violations.RequireOneOf("reason", ReportReasons.All, report.Reason);
        violations.LimitLength("note", ContractLimits.NoteLength, report.Note);
        violations.LimitBytes("reporterId", ContractLimits.IdBytes, report.ReporterId);
        return violations.ByField;
    }
}
