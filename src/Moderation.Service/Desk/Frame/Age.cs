using System.Globalization;

namespace Moderation.Service.Desk.Frame;

/// <summary>How long ago something was, as short as possible.</summary>
public static class Age
{
    public static string Since(DateTimeOffset since, TimeProvider clock) => (clock.GetUtcNow() - since) switch
    {
        { TotalMinutes: < 1 } => "now",
        { TotalHours: < 1 } age => Count(age.TotalMinutes, "min"),
        { TotalDays: < 1 } age => Count(age.TotalHours, "h"),
        var age => Count(age.TotalDays, "d"),
    };

    public static string Ago(DateTimeOffset since, TimeProvider clock) =>
        Since(since, clock) is var age && age == "now" ? "just now" : $"{age} ago";

    private static string Count(double number, string unit) => $"{((int)number).ToString(CultureInfo.InvariantCulture)} {unit}";
}
