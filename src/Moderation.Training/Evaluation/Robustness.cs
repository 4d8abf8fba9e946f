using Moderation.Scoring.Assessments;
using Moderation.Scoring.Models;
using Moderation.Scoring.Text;

namespace Moderation.Training.Evaluation;

/// <summary>Recall on comments that should be held, plain and disguised, at the policy's threshold and at 0.5.</summary>
internal sealed record Robustness(
    string Attack, Question Question, int Comments, double Clean, double Disguised, double CleanAtHalf, double DisguisedAtHalf)
{
    public static async Task<IReadOnlyList<Robustness>> MeasureAsync(
        ICommentAssessor assessor, IReadOnlyList<Judged> judged, Question question, double threshold, CancellationToken cancel)
    {
        var positives = judged.Where(item => item.Label(question) == true && item.Comment.Lang == "en").ToArray();
        var rows = new List<Robustness>();
        if (positives.Length == 0)
            return rows;
        foreach (var attack in Evaluation.Attack.All)
        {
            var disguised = positives.Select(item => new CommentContent { Body = attack.Apply(item.Comment.Text) }).ToArray();
            var scores = (await assessor.AssessAsync(disguised, cancel)).Select(assessment => assessment.Scores[question]).ToArray();
            rows.Add(new Robustness(
                attack.Name,
                question,
                positives.Length,
                positives.Average(item => item.Scores[question] >= threshold ? 1.0 : 0.0),
                scores.Average(score => score >= threshold ? 1.0 : 0.0),
                positives.Average(item => item.Scores[question] >= 0.5 ? 1.0 : 0.0),
                scores.Average(score => score >= 0.5 ? 1.0 : 0.0)));
        }

        return rows;
    }
}
