namespace Moderation.Service.Overview;

/// <summary>What was decided in an hour or a day.</summary>
/// <param name="Start">Its beginning, UTC.</param>
/// <param name="Machine">Decisions of the model and the policy.</param>
/// <param name="Moderators">Verdicts of people that stand.</param>
public sealed record OutcomeBar(DateTimeOffset Start, OutcomeCounts Machine, OutcomeCounts Moderators);
