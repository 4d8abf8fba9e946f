using System.Globalization;
using Moderation.Service.Overview;

namespace Moderation.Service.Desk.Charts;

/// <summary>Numbers and times as people read them.</summary>
public static class Wording
{
    public static string Count(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    public static string Percent(double? share) => share is { } value ? value.ToString("0.0 %", CultureInfo.InvariantCulture) : "–";

    /// <summary>Such as <c>12.5 % (9.1–16.8)</c>.</summary>
    public static string Percent(Share share) => share.All == 0
        ? "–"
        : string.Create(CultureInfo.InvariantCulture, $"{share.Value:0.0 %} ({100 * share.Low:0.0}–{100 * share.High:0.0})");

    public static string Part(int count, int all) => Percent(all == 0 ? null : (double)count / all);

    /// <summary>Such as <c>3 h 12 min</c>.</summary>
    public static string Wait(TimeSpan wait) => wait switch
    {
        { TotalDays: >= 1 } => $"{(int)wait.TotalDays} d {wait.Hours} h",
        { TotalHours: >= 1 } => $"{wait.Hours} h {wait.Minutes} min",
        { TotalMinutes: >= 1 } => $"{wait.Minutes} min",
        _ => "less than a minute",
    };

    /// <summary>A position or length in a chart, as a percentage of its width or height.</summary>
    public static string Place(double part, double whole) =>
        (whole == 0 ? 0 : 100 * part / whole).ToString("0.###'%'", CultureInfo.InvariantCulture);
}
