using System.Globalization;
using Moderation.Service.Storage;

namespace Moderation.Service.Reviews.Queue;

/// <summary>The place after an entry of the queue.</summary>
public sealed record QueueCursor(int Severity, DateTimeOffset Since, string SiteId, string CommentId)
{
    public static QueueCursor After(QueueEntry entry) => new((int)entry.Severity, entry.Since, entry.SiteId, entry.CommentId);

    public override string ToString() =>
        CursorText.Write(Severity.ToString(CultureInfo.InvariantCulture), Since.UtcDateTime.ToString("O"), SiteId, CommentId);

    /// <summary>Null when the text is none of ours.</summary>
    public static QueueCursor? Parse(string? text) =>
        CursorText.Read(text) is [var severity, var since, var site, var comment]
        && int.TryParse(severity, CultureInfo.InvariantCulture, out var number)
        && DateTimeOffset.TryParse(since, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? new(number, time, site, comment)
            : null;
}
