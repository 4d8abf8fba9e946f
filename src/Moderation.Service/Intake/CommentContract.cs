using System.Text;
using Moderation.Contracts;
using Moderation.Service.Messaging;

namespace Moderation.Service.Intake;

/// <summary>Checks what comes in against <see cref="ContractLimits"/>. Its messages name fields and sizes, never content.</summary>
public static class CommentContract
{
    /// <summary>What is wrong, by field name as on the wire; empty when nothing is.</summary>
    public static IReadOnlyDictionary<string, string[]> Violations(CommentSubmitted comment)
    {
        var violations = new SortedDictionary<string, string[]>(StringComparer.Ordinal);
        RequiredId("siteId", comment.SiteId, ContractLimits.SiteIdBytes);
        RequiredId("commentId", comment.CommentId, ContractLimits.IdBytes);
        Id("parentId", comment.ParentId);
        Id("author.id", comment.Author?.Id);
        Id("article.id", comment.Article?.Id);
        if (comment.Revision < 0)
            Add("revision", $"is {comment.Revision}; it must be 0 or more");
        if (comment.Body is null)
            Add("body", "is missing");
        Length("body", comment.Body, ContractLimits.BodyLength);
        Length("language", comment.Language, 100);
        foreach (var (field, text) in Texts(comment))
            Length(field, text, ContractLimits.TextLength);
        return violations;

        void Add(string field, string problem) => violations.TryAdd(field, [$"{field} {problem}."]);

        void RequiredId(string field, string? id, int bytes)
        {
            if (string.IsNullOrWhiteSpace(id))
                Add(field, "is missing");
            Id(field, id, bytes);
        }

        void Id(string field, string? id, int bytes = ContractLimits.IdBytes)
        {
            if (id is null)
                return;
            if (Encoding.UTF8.GetByteCount(id) is var size && size > bytes)
                Add(field, $"has {size} bytes in UTF-8; at most {bytes} are allowed");
            if (IdCharacters.HasHidden(id))
                Add(field, IdCharacters.Problem);
        }

        void Length(string field, string? text, int limit)
        {
            if (text?.Length > limit)
                Add(field, $"has {text.Length} characters; at most {limit} are allowed");
        }
    }

    private static IEnumerable<(string Field, string? Text)> Texts(CommentSubmitted comment) =>
    [
        ("author.name", comment.Author?.Name), ("author.email", comment.Author?.Email), ("author.url", comment.Author?.Url),
        ("author.ipAddress", comment.Author?.IpAddress), ("author.userAgent", comment.Author?.UserAgent), ("author.role", comment.Author?.Role),
        ("article.url", comment.Article?.Url), ("article.title", comment.Article?.Title), ("article.excerpt", comment.Article?.Excerpt),
    ];
}
