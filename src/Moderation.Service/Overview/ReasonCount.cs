namespace Moderation.Service.Overview;

/// <summary>How many comments the machine held for a reason; a comment can have several.</summary>
public sealed record ReasonCount
{
    public required string Code { get; init; }

    public required int Comments { get; init; }
}
