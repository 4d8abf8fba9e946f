using System.Text.Json.Serialization;
using Moderation.Contracts;
using Moderation.Scoring.Assessments;
using Moderation.Service.Messaging;

namespace Moderation.Service.Reviews.Queue;

/// <summary>Which comments a moderator wants to see. What is null does not narrow.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record QueueFilter
{
    /// <summary>What is wrong with it, by the name of the parameter; empty when nothing is.</summary>
    public IReadOnlyDictionary<string, string[]> Violations()
    {
        var violations = new FieldViolations();
        if (Outcome is not (Outcomes.Flagged or Outcomes.Approved or Outcomes.Rejected))
            violations.Add("outcome", "must be flagged, approved or rejected");
        if (Score is not (null or ScoreNames.Toxicity or ScoreNames.Spam))
            violations.Add("score", "must be toxicity or spam");
        if (From is < 0 or > 1 or double.NaN)
            violations.Add("from", "must be a number from 0 to 1");
        if (To is < 0 or > 1 or double.NaN)
            violations.Add("to", "must be a number from 0 to 1");
        violations.LimitLength("search", LongestSearch, Search);
        return violations.ByField;
    }

    private const int LongestSearch = 500;

    /// <summary>One of <see cref="Outcomes"/>; what is flagged is open.</summary>
    public string Outcome { get; init; } = Outcomes.Flagged;

    public string? Site { get; init; }

    /// <summary>A reason code.</summary>
    public string? Reason { get; init; }

    /// <summary>The score that <see cref="From"/> and <see cref="To"/> bound: <c>toxicity</c> or <c>spam</c>.</summary>
    public string? Score { get; init; }

    /// <summary>0..1, inclusive.</summary>
    public double? From { get; init; }

    /// <summary>0..1, inclusive.</summary>
    public double? To { get; init; }

    /// <summary>The language that was found, or else the one the comment system named.</summary>
    public string? Language { get; init; }

    /// <summary>The key of an article, see <see cref="QueueEntry.ArticleKey"/>.</summary>
    public string? Article { get; init; }

    /// <summary>The key of an author, see <see cref="QueueEntry.AuthorKey"/>.</summary>
    public string? Author { get; init; }

    /// <summary>Words of the body or the author's name, or a comment's id.</summary>
    public string? Search { get; init; }
}
