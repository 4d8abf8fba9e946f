using Moderation.Scoring.Assessments;

namespace Moderation.Training.Evaluation.Groups;

/// <summary>A sentence about one group, judged.</summary>
internal sealed record GroupJudged(string Group, Scores Scores, bool IsHeld);
