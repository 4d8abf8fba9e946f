using Moderation.Scoring.Policies;

namespace Moderation.Scoring.Checks;

/// <summary>What a check has against a comment.</summary>
/// <param name="Reason">The reason given to readers of the decision.</param>
/// <param name="Rejects">The comment is rejected; otherwise it is held for a person.</param>
/// <param name="EndsChecks">The checks further down the list have nothing to go by and are not asked.</param>
internal sealed record Finding(Reason Reason, bool Rejects = false, bool EndsChecks = false);
