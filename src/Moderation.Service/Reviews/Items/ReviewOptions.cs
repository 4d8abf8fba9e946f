using System.ComponentModel.DataAnnotations;

namespace Moderation.Service.Reviews.Items;

/// <summary>Settings for reviews.</summary>
public sealed class ReviewOptions
{
    public const string Section = "Reviews";

    /// <summary>Minutes that a claim lasts.</summary>
    [Range(1, 1440)]
    public int ClaimMinutes { get; set; } = 10;

    /// <summary>Readers who must report the same revision before it is held.</summary>
    [Range(1, 1000)]
    public int ReportsToHold { get; set; } = 1;
}
