using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Moderation.Contracts;
using Moderation.Service.Storage;

namespace Moderation.Service.Decisions;

/// <summary>The columns that hold JSON: author, article, reasons, scores.</summary>
public static class StoredJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // never shown in a page; saves half the bytes of Cyrillic or Chinese names
    };

    public static string? Write(CommentAuthor? author) => author is null ? null : Serialize(author with
    {
        Id = StorableText.From(author.Id),
        Name = StorableText.From(author.Name),
        Email = StorableText.From(author.Email),
        Url = StorableText.From(author.Url),
        IpAddress = StorableText.From(author.IpAddress),
        UserAgent = StorableText.From(author.UserAgent),
        Role = StorableText.From(author.Role),
    });

    public static string? Write(CommentArticle? article) => article is null ? null : Serialize(article with
    {
        Id = StorableText.From(article.Id),
        Url = StorableText.From(article.Url),
        Title = StorableText.From(article.Title),
        Excerpt = StorableText.From(article.Excerpt),
    });

    public static string Serialize<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Deserialize<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;
}
