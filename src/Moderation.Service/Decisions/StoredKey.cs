using Moderation.Contracts;
using Moderation.Service.Storage;

namespace Moderation.Service.Decisions;

/// <summary>What tells a site's authors and articles apart, cut to what an index row has room for.</summary>
public static class StoredKey
{
    private const int Length = 300;

    /// <summary>The author's id; without one the e-mail address or the name, in lower case. Null when nothing is known.</summary>
    public static string? Of(CommentAuthor? author) =>
        Cut(FirstOf(author?.Id, author?.Email?.ToLowerInvariant(), author?.Name?.ToLowerInvariant()));

    /// <summary>The article's id, or else its address, or else its title.</summary>
    public static string? Of(CommentArticle? article) => Cut(FirstOf(article?.Id, article?.Url, article?.Title));

    private static string? FirstOf(params ReadOnlySpan<string?> candidates)
    {
        foreach (var candidate in candidates)
            if (!string.IsNullOrEmpty(candidate))
                return candidate;
        return null;
    }

    private static string? Cut(string? key) => StorableText.From(key?.Length > Length ? key[..Length] : key);
}
