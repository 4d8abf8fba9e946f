namespace Moderation.Service.Access;

/// <summary>Who reviews: a moderator who signed in, or the one a site's key or a command on the bus speaks for.</summary>
/// <param name="Id">What <c>decidedBy</c> names after <c>moderator:</c>.</param>
/// <param name="IsAdministrator">May undo what others decided.</param>
/// <param name="Sites">The sites they may review; null for all.</param>
/// <param name="Via">How they came in: <c>desk</c>, <c>api:&lt;key id&gt;</c> or <c>bus</c>.</param>
public sealed record Reviewer(string Id, bool IsAdministrator, IReadOnlyList<string>? Sites, string Via)
{
    /// <summary>Signed in at this service's own desk.</summary>
    public const string Desk = "desk";

    /// <summary>With a site's key.</summary>
    public static string ViaKey(string? keyId) => $"api:{keyId}";

    /// <summary>A moderator who signed in acts as themselves; a key or a command names the moderator it speaks for.</summary>
    public Reviewer For(string? moderator) => Via == Desk ? this : this with { Id = moderator ?? string.Empty };

    /// <summary>What their decisions name as <c>decidedBy</c>.</summary>
    public string DecidedBy => Contracts.DecidedBy.Moderator(Id);

    public bool MayReview(string siteId) => Sites is null || Sites.Contains(siteId, StringComparer.Ordinal);
}
