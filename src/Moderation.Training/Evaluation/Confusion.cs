namespace Moderation.Training.Evaluation;

/// <summary>Right and wrong answers at one threshold; a score on the threshold counts as positive.</summary>
internal sealed record Confusion(int TruePositives, int FalsePositives, int TrueNegatives, int FalseNegatives)
{
    public double Precision => (double)TruePositives / (TruePositives + FalsePositives);

    public double Recall => (double)TruePositives / (TruePositives + FalseNegatives);

    public double FalsePositiveRate => (double)FalsePositives / (FalsePositives + TrueNegatives);

    public double Accuracy => (double)(TruePositives + TrueNegatives) / (TruePositives + FalsePositives + TrueNegatives + FalseNegatives);

    public static Confusion At(double threshold, IReadOnlyCollection<Answer> answers) => new(
        answers.Count(answer => answer.Label && answer.Score >= threshold),
        answers.Count(answer => !answer.Label && answer.Score >= threshold),
        answers.Count(answer => !answer.Label && answer.Score < threshold),
        answers.Count(answer => answer.Label && answer.Score < threshold));
}
