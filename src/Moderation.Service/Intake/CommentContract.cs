using Moderation.Contracts;
using Moderation.Service.Messaging;

namespace Moderation.Service.Intake;

/// <summary>Checks what comes in against <see cref="ContractLimits"/>.</summary>
public static class CommentContract
{
    private const int LanguageLength = 100;

    /// <summary>What is wrong, by field name as on the wire; empty when nothing is.</summary>
    public static IReadOnlyDictionary<string, string[]> Violations(CommentSubmitted comment)
    {
        var violations = new FieldViolations();
        violations.Require("siteId", comment.SiteId);
        violations.Require("commentId", comment.CommentId);
        foreach (var (field, most, id) in Ids(comment))
        {
            violations.LimitBytes(field, most, id);
            violations.RefuseHiddenCharacters(field, id);
        }
        violations.RequireAtLeast("revision", 0, comment.Revision);
        if (comment.Body is null)
            violations.Add("body", "is missing");
        violations.LimitLength("body", ContractLimits.BodyLength, comment.Body);
        violations.LimitLength("language", LanguageLength, comment.Language);
        foreach (var (field, text) in Texts(comment))
            violations.LimitLength(field, ContractLimits.TextLength, text);
        return violations.ByField;
    }

    private static IEnumerable<(string Field, int Most, string? Id)> Ids(CommentSubmitted comment) =>
    [
        ("siteId", ContractLimits.SiteIdBytes, comment.SiteId), ("commentId", ContractLimits.IdBytes, comment.CommentId),
        ("parentId", ContractLimits.IdBytes, comment.ParentId), ("author.id", ContractLimits.IdBytes, comment.Author?.Id),
        ("article.id", ContractLimits.IdBytes, comment.Article?.Id),
    ];

    private static IEnumerable<(string Field, string? Text)> Texts(CommentSubmitted comment) =>
    [
        ("author.name", comment.Author?.Name), ("author.email", comment.Author?.Email), ("author.url", comment.Author?.Url),
        ("author.ipAddress", comment.Author?.IpAddress), ("author.userAgent", comment.Author?.UserAgent),
        ("author.role", comment.Author?.Role),
        ("article.url", comment.Article?.Url), ("article.title", comment.Article?.Title), ("article.excerpt", comment.Article?.Excerpt),
    ];
}
