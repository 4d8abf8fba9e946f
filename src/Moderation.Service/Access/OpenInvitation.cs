namespace Moderation.Service.Access;

/// <summary>A one-time link that nobody has used yet, as administrators see it: what it is good for, never what it carries.</summary>
public sealed class OpenInvitation : Invitation
{
    /// <summary>Hash of what the link carries.</summary>
    public required string TokenHash { get; init; }
    public required string CreatedBy { get; init; }
    public required DateTimeOffset ExpiresAt { get; init; }

    public IReadOnlyList<string>? SiteList => Access.SiteList.Read(Sites);
}
