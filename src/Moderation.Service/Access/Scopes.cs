namespace Moderation.Service.Access;

/// <summary>What a site's key may do. Any key may read the decisions about its site's comments.</summary>
public static class Scopes
{
    /// <summary>Submit comments and reports.</summary>
    public const string Ingest = "ingest";

    /// <summary>Use the review API in a moderator's name.</summary>
    public const string Review = "review";

    public static readonly IReadOnlyList<string> All = [Ingest, Review];
}
