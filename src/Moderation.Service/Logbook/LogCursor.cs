using System.Globalization;
using Moderation.Service.Storage;

namespace Moderation.Service.Logbook;

/// <summary>The place in a log where a page ends: the next one begins with what is older.</summary>
public sealed record LogCursor(DateTimeOffset At, string SiteId, string CommentId, int Sequence)
{
    public static LogCursor After(LogEntry entry) => new(entry.DecidedAt, entry.SiteId, entry.CommentId, entry.Sequence);

    public override string ToString() => CursorText.Write(
        At.UtcTicks.ToString(CultureInfo.InvariantCulture), Sequence.ToString(CultureInfo.InvariantCulture), SiteId, CommentId);

    /// <summary>Null for what is no place, so that an address cut short shows the newest.</summary>
    public static LogCursor? Parse(string? text) =>
        CursorText.Read(text) is [var ticks, var sequence, var site, var comment]
        && long.TryParse(ticks, CultureInfo.InvariantCulture, out var time) && time >= 0 && time <= DateTimeOffset.MaxValue.UtcTicks
        && int.TryParse(sequence, CultureInfo.InvariantCulture, out var number)
            ? new(new(time, TimeSpan.Zero), site, comment, number)
            : null;
}
