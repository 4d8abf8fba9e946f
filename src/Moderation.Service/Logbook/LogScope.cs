using System.Globalization;
using Moderation.Service.Access;

namespace Moderation.Service.Logbook;

/// <summary>Whose decisions, and which.</summary>
/// <param name="Moderator">The id, as <c>decidedBy</c> names it after <c>moderator:</c>.</param>
/// <param name="Day">One day, UTC; null for all.</param>
/// <param name="Sites">Those that the reader of the log may see; null for all.</param>
public sealed record LogScope(string Moderator, DateOnly? Day, IReadOnlyList<string>? Sites)
{
    /// <summary>What a request asks for; null when it is for the log of another and only an administrator may read that.</summary>
    /// <param name="moderator">Not given, the reader's own.</param>
    /// <param name="day">As a date field sends it; what is no date means all days.</param>
    public static LogScope? For(Reviewer reader, string? moderator, string? day)
    {
        var whose = string.IsNullOrEmpty(moderator) ? reader.Id : moderator;
        if (whose != reader.Id && !reader.IsAdministrator)
            return null;
        var isDate = DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
        return new(whose, isDate ? date : null, reader.Sites);
    }
}
