namespace Moderation.Service.Access;

/// <summary>What is known about who makes a request.</summary>
public static class AccessClaims
{
    /// <summary>Id of a site's key.</summary>
    public const string Key = "key";

    /// <summary>A site they may use; without <see cref="AllSites"/>, the only ones.</summary>
    public const string Site = "site";

    public const string AllSites = "all-sites";

    /// <summary>One of <see cref="Scopes"/>; only keys have them.</summary>
    public const string Scope = "scope";

    /// <summary>The account's <see cref="Account.Stamp"/> when the session began.</summary>
    public const string Stamp = "stamp";
}
