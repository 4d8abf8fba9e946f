using Microsoft.AspNetCore.Mvc;
using Moderation.Contracts;

namespace Moderation.Service.Reviews.Queue;

/// <summary>A filter as it stands in an address; an empty field of a form narrows nothing.</summary>
public sealed record QueueParameters(
    [FromQuery] string? Outcome, [FromQuery] string? Site, [FromQuery] string? Reason, [FromQuery] string? Score, [FromQuery] string? From, [FromQuery] string? To,
    [FromQuery] string? Language, [FromQuery] string? Article, [FromQuery] string? Author, [FromQuery] string? Search)
{
    public QueueFilter ToFilter() => new()
    {
        Outcome = Given(Outcome) ?? Outcomes.Flagged,
        Site = Given(Site),
        Reason = Given(Reason),
        Score = Given(Score),
        From = Number(From),
        To = Number(To),
        Language = Given(Language),
        Article = Given(Article),
        Author = Given(Author),
        Search = Given(Search),
    };

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    // What is no number becomes one that the filter refuses.
    private static double? Number(string? value) => Given(value) is { } given
        ? double.TryParse(given, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : double.NaN
        : null;
}
