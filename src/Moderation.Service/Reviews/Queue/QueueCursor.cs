using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Moderation.Service.Reviews.Queue;

/// <summary>The place after an entry of the queue, as an opaque text that goes out and comes back.</summary>
public sealed record QueueCursor(int Severity, DateTimeOffset Since, string SiteId, string CommentId)
{
    private const char Separator = '\n'; // ids have no control characters

    public override string ToString() =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Join(Separator, Severity.ToString(CultureInfo.InvariantCulture), Since.UtcDateTime.ToString("O"), SiteId, CommentId)));

    /// <summary>Null when the text is none of ours.</summary>
    public static QueueCursor? Parse(string text)
    {
        if (!Base64Url.IsValid(text))
            return null;
        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split(Separator);
        return parts.Length == 4
            && int.TryParse(parts[0], CultureInfo.InvariantCulture, out var severity)
            && DateTimeOffset.TryParse(parts[1], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var since)
            ? new(severity, since, parts[2], parts[3])
            : null;
    }
}
