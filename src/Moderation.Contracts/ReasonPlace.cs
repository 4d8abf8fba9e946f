namespace Moderation.Contracts;

/// <summary>Where in a comment a reason was found.</summary>
public sealed record ReasonPlace
{
    /// <summary><c>body</c>, <c>author-name</c> or <c>author-url</c>.</summary>
    public required string Field { get; init; }

    /// <summary>First UTF-16 unit, counted in the field as it was sent, markup included.</summary>
    public required int Start { get; init; }

    /// <summary>How many UTF-16 units.</summary>
    public required int Length { get; init; }
}
