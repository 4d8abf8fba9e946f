using System.Text.Json.Serialization;

namespace Moderation.Contracts;

/// <summary>One reason of a decision.</summary>
public sealed record DecisionReason
{
    /// <summary>What it is, such as <c>toxicity</c>, <c>spam</c>, <c>suspect-word</c>, <c>media-only</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The score it rests on, 0..1; absent for a reason that is a fact.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Score { get; init; }

    /// <summary>The threshold the score was held against, 0..1; absent for a reason that is a fact.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Threshold { get; init; }

    /// <summary>A short fact for people; never text of the comment.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Detail { get; init; }

    /// <summary>Where it was found; absent when it is about the comment as a whole.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ReasonPlace? Place { get; init; }
}
