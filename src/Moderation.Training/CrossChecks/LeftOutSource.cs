using Moderation.Training.Evaluation;

namespace Moderation.Training.CrossChecks;

/// <summary>Log-odds of the comments of one source, or several, from weights trained without that source.</summary>
internal sealed record LeftOutSource(string Source, IReadOnlyList<Answer> Answers)
{
    public static LeftOutSource Pool(IEnumerable<LeftOutSource> results) => new("pooled", [.. results.SelectMany(result => result.Answers)]);

    public int Spam => Answers.Count(answer => answer.Label);

    /// <summary>At score 0.5, which for spam is where the log-odds are 0: calibration does not move that point.</summary>
    public double Accuracy => Answers.Average(answer => answer.Label == (answer.Score >= 0) ? 1.0 : 0.0);

    /// <summary>NaN for a source that is all spam, or all good.</summary>
    public double Auc => Ranking.Auc(Answers);

    /// <summary>Share of the spam found where 1 in 100 good comments is held; null with fewer than 100 of them, or no spam.</summary>
    public double? RecallAtOnePercent => Ranking.RecallAtOneIn(100, Answers);
}
