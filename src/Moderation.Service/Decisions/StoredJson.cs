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
        Id = StorableText.Of(author.Id),
        Name = StorableText.Of(author.Name),
        Email = StorableText.Of(author.Email),
        Url = StorableText.Of(author.Url),
        IpAddress = StorableText.Of(author.IpAddress),
        UserAgent = StorableText.Of(author.UserAgent),
        Role = StorableText.Of(author.Role),
    });

    public static string? Write(CommentArticle? article) => article is null ? null : Serialize(article with
    {
        Id = StorableText.Of(article.Id),
        Url = StorableText.Of(article.Url),
        Title = StorableText.Of(article.Title),
        Excerpt = StorableText.Of(article.Excerpt),
    });

    public static string Serialize<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Deserialize<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;
}
