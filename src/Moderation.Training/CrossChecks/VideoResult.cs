using Moderation.Training.Evaluation;

namespace Moderation.Training.CrossChecks;

/// <summary>How comments under one video, or several, were judged by models that had seen none of that video.</summary>
internal sealed record VideoResult(string Video, IReadOnlyList<Answer> Answers)
{
    /// <summary>At score 0.5, which for spam is where the log-odds are 0: calibration does not move it.</summary>
    public double Accuracy => Answers.Average(answer => answer.Label == (answer.Score >= 0) ? 1.0 : 0.0);

    public double Auc => Ranking.Auc(Answers);
}
