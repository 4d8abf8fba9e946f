using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Moderation.Contracts;

namespace Moderation.Service.Reviews.Queue;

/// <summary>
/// A filter as it stands in an address, so that what a moderator looks at can be linked to. An empty field of a form narrows nothing.
/// </summary>
public sealed record QueueParameters(
    [FromQuery] string? Outcome, [FromQuery] string? Site, [FromQuery] string? Reason, [FromQuery] string? Score,
    [FromQuery] string? From, [FromQuery] string? To, [FromQuery] string? Language, [FromQuery] string? Article,
    [FromQuery] string? Author, [FromQuery] string? Search)
{
    /// <summary>The filter, for a program: a bound that is no number stays one that <see cref="QueueFilter.Violations"/> refuses.</summary>
    public QueueFilter ToFilter() => new()
    {
        Outcome = Given(Outcome) ?? Outcomes.Flagged,
        Site = Given(Site),
        Reason = Given(Reason),
        Score = Given(Score),
        From = Number(From, NumberStyles.Float | NumberStyles.AllowThousands),
        To = Number(To, NumberStyles.Float | NumberStyles.AllowThousands),
        Language = Given(Language),
        Article = Given(Article),
        Author = Given(Author),
        Search = Given(Search),
    };

    /// <summary>The filter, for a page: a bound that is no share narrows nothing.</summary>
    public QueueFilter ToLenientFilter() => ToFilter() with { From = Share(From), To = Share(To) };

    /// <summary>The address of a page under a filter.</summary>
    /// <param name="after">The <see cref="QueuePage.Next"/> of an earlier page.</param>
    public static string Address(string path, QueueFilter filter, string? after = null)
    {
        (string Name, string? Value)[] pairs =
        [
            (nameof(Outcome), filter.Outcome == Outcomes.Flagged ? null : filter.Outcome),
            (nameof(Site), filter.Site),
            (nameof(Reason), filter.Reason),
            (nameof(Score), filter.Score),
            (nameof(From), Text(filter.From)),
            (nameof(To), Text(filter.To)),
            (nameof(Language), filter.Language),
            (nameof(Article), filter.Article),
            (nameof(Author), filter.Author),
            (nameof(Search), filter.Search),
            (nameof(after), after),
        ];
        var given = pairs.Where(pair => pair.Value is not null);
        return QueryHelpers.AddQueryString(path, given.Select(pair => KeyValuePair.Create(pair.Name.ToLowerInvariant(), pair.Value)));
    }

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private static double? Number(string? value, NumberStyles styles) => Given(value) is { } given
        ? double.TryParse(given, styles, CultureInfo.InvariantCulture, out var number) ? number : double.NaN
        : null;

    private static double? Share(string? value) => Number(value, NumberStyles.Float) is { } share and >= 0 and <= 1 ? share : null;

    private static string? Text(double? number) => number?.ToString(CultureInfo.InvariantCulture);
}
