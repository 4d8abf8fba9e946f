namespace Moderation.Service.Access;

/// <summary>Who reviews: a moderator who signed in, or the one for whom a site's key or a command on the bus speaks.</summary>
/// <param name="Id">What <c>decidedBy</c> names after <c>moderator:</c>.</param>
/// <param name="IsAdministrator">May take back what others decided.</param>
/// <param name="Sites">The sites that are theirs; null for all.</param>
/// <param name="Via">The way they came: <c>desk</c>, <c>api:&lt;key id&gt;</c> or <c>bus</c>.</param>
public sealed record Reviewer(string Id, bool IsAdministrator, IReadOnlyList<string>? Sites, string Via)
{
    /// <summary>Signed in at this service's own desk.</summary>
    public const string Desk = "desk";

    /// <summary>Whoever signed in acts as themselves; a key or a command names the moderator it speaks for.</summary>
    public Reviewer For(string? moderator) => Via == Desk ? this : this with { Id = moderator ?? string.Empty };

    /// <summary>What their decisions name as <c>decidedBy</c>.</summary>
    public string DecidedBy => Contracts.DecidedBy.Moderator(Id);

    public bool MayReview(string siteId) => Sites is null || Sites.Contains(siteId, StringComparer.Ordinal);
}
