using Moderation.Scoring.Assessments;
using Moderation.Scoring.Models;
using Moderation.Scoring.Policies;
using Moderation.Scoring.Text;

namespace Moderation.Training.Evaluation;

/// <summary>Recall on comments that should be held, as they are and disguised, at the policy's threshold and at one half.</summary>
internal sealed record Robustness(string Attack, Question Question, int Comments, double Clean, double Disguised, double CleanAtHalf, double DisguisedAtHalf)
{
    public static IEnumerable<Robustness> Measure(CommentScorer scorer, IReadOnlyList<Judged> judged, Question question, Policy policy)
    {
        var threshold = question == Question.Spam ? policy.SpamThreshold : policy.ToxicityThreshold;
        var positives = judged.Where(item => item.Label(question) == true && item.Comment.Lang == "en").ToArray();
        if (positives.Length == 0)
            yield break;
        foreach (var attack in Evaluation.Attack.All)
        {
            var scores = positives.Select(item => scorer.Assess(new CommentContent { Body = attack.Apply(item.Comment.Text) }).Scores[question]).ToArray();
            yield return new Robustness(
                attack.Name,
                question,
                positives.Length,
                positives.Average(item => item.Scores[question] >= threshold ? 1.0 : 0.0),
                scores.Average(score => score >= threshold ? 1.0 : 0.0),
                positives.Average(item => item.Scores[question] >= 0.5 ? 1.0 : 0.0),
                scores.Average(score => score >= 0.5 ? 1.0 : 0.0));
        }
    }
}
