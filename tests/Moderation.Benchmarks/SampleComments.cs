using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Moderation.Benchmarks;

/// <summary>Made-up comments of about 180 characters, always the same ones.</summary>
public static class SampleComments
{
    private static readonly string[] Phrases =
    [
        "I read this article twice and still disagree with the author", "the harbour was closed again yesterday",
        "my neighbour says the opposite",
        "does anyone know where the figures come from?", "thank you for explaining it so clearly",
        "that is not what the minister said in March",
        "the alliance should have seen this coming", "prices went up by a third here", "see https://example.org/report for the numbers",
        "You are confusing two different treaties", "what a load of nonsense", "we had the same debate ten years ago",
    ];

    public static IEnumerable<string> Texts(int count)
    {
        var random = new Random(7);
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Clear().Append(CultureInfo.InvariantCulture, $"{i}: ");
            while (text.Length < 150)
                text.Append(Phrases[random.Next(Phrases.Length)]).Append(". ");
            yield return text.ToString();
        }
    }

    /// <summary>As a comment system would publish them, each under an id of its own.</summary>
    public static IEnumerable<byte[]> Messages(string siteId, int count) =>
        Texts(count).Select((text, i) => JsonSerializer.SerializeToUtf8Bytes(new
        {
            siteId,
            commentId = i.ToString(CultureInfo.InvariantCulture),
            body = text,
            author = new
            {
                id = $"reader-{i % 997}",
                name = "A reader",
                email = "reader@example.org",
                ipAddress = "192.0.2.7",
                userAgent = "Mozilla/5.0"
            },
            article = new { id = "a-17", url = "https://news.example/a-17", title = "The harbour and the alliance" },
            language = "en",
        }));
}
