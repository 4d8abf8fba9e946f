using System.Text.Json.Serialization;

namespace Moderation.Service.Reviews.Acts;

/// <summary>Undoes an act on many.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record BulkUndo
{
    /// <summary>The <c>decidedAt</c> that the act was answered with.</summary>
    public required DateTimeOffset? DecidedAt { get; init; }

    /// <summary>Who acts; needed with a site's key alone.</summary>
    public string? Moderator { get; init; }
}
