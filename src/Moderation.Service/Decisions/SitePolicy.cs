using Moderation.Scoring.Policies;

namespace Moderation.Service.Decisions;

/// <summary>The rules of a site, and what its decisions call them: <c>name@version</c>, computed once.</summary>
public sealed record SitePolicy(Policy Rules, string Identity);
