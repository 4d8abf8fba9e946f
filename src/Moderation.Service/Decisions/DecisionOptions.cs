using System.ComponentModel.DataAnnotations;

namespace Moderation.Service.Decisions;

/// <summary>How decisions are recorded.</summary>
public sealed class DecisionOptions
{
    public const string Section = "Decisions";

    /// <summary>At most so many decisions share one transaction.</summary>
    [Range(1, 5000)]
    public int BatchSize { get; set; } = 256;

    /// <summary>Seconds between two tries while the store is out of reach.</summary>
    [Range(0.05, 300)]
    public double RetrySeconds { get; set; } = 2;
}
