namespace Moderation.Service.Reviews;

/// <summary>What a reader reported.</summary>
public sealed record StoredReport
{
    public required int Revision { get; init; }

    public required string Reason { get; init; }

    public string? Note { get; init; }

    public required DateTimeOffset ReportedAt { get; init; }
}
