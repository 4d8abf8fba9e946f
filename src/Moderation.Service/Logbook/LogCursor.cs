using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace Moderation.Service.Logbook;

/// <summary>The place in a log where a page ends: the next one begins with what is older.</summary>
public sealed record LogCursor(DateTimeOffset At, string SiteId, string CommentId, int Sequence)
{
    public static LogCursor After(LogEntry entry) => new(entry.DecidedAt, entry.SiteId, entry.CommentId, entry.Sequence);

    // Ids hold no control characters, so the line feeds keep the parts apart.
    public override string ToString() => WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $"{At.UtcTicks}\n{Sequence}\n{SiteId}\n{CommentId}")));

    /// <summary>Null for what is no place, so that an address cut short shows the newest.</summary>
    public static LogCursor? Parse(string? text)
    {
        try
        {
            return Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(text ?? string.Empty)).Split('\n') is [var ticks, var sequence, var site, var comment]
                ? new(new(long.Parse(ticks, CultureInfo.InvariantCulture), TimeSpan.Zero), site, comment, int.Parse(sequence, CultureInfo.InvariantCulture))
                : null;
        }
        catch (Exception nonsense) when (nonsense is FormatException or OverflowException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }
}
