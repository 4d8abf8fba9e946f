using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Moderation.Contracts;
using Moderation.Service.Overview;
using Moderation.Service.Reviews.Queue;

namespace Moderation.Service.Desk.Queue;

/// <summary>A filter as the query of an address, so that what a moderator looks at can be linked to.</summary>
public static class QueueAddress
{
    public static QueueFilter Read(IQueryCollection query) => new()
    {
        Outcome = Text(query, "outcome") ?? Outcomes.Flagged,
        Site = Text(query, "site"),
        Reason = Text(query, "reason"),
        Score = Text(query, "score"),
        From = Share(query, "from"),
        To = Share(query, "to"),
        Language = Text(query, "language"),
        Article = Text(query, "article"),
        Author = Text(query, "author"),
        Search = Text(query, "search"),
    };

    public static string Write(string path, QueueFilter filter, string? after = null) => QueryHelpers.AddQueryString(path, Pairs(filter, after));

    private static IEnumerable<KeyValuePair<string, string?>> Pairs(QueueFilter filter, string? after)
    {
        (string Name, string? Value)[] pairs =
        [
            ("outcome", filter.Outcome == Outcomes.Flagged ? null : filter.Outcome), ("site", filter.Site), ("reason", filter.Reason), ("score", filter.Score),
            ("from", filter.From?.ToString(CultureInfo.InvariantCulture)), ("to", filter.To?.ToString(CultureInfo.InvariantCulture)),
            ("language", filter.Language), ("article", filter.Article), ("author", filter.Author), ("search", filter.Search), ("after", after),
        ];
        return pairs.Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Name, pair.Value));
    }

    // A form sends what was left empty as an empty text.
    private static string? Text(IQueryCollection query, string name) => query[name].ToString().Trim() is { Length: > 0 } text ? text : null;

    private static double? Share(IQueryCollection query, string name) =>
        double.TryParse(query[name], NumberStyles.Float, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1 ? share : null;
}
