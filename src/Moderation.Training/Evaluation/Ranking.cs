namespace Moderation.Training.Evaluation;

/// <summary>How well scores rank positives above negatives, whatever the threshold.</summary>
internal static class Ranking
{
    /// <summary>Area under the ROC curve (Mann–Whitney, ties count half); NaN without positives and negatives.</summary>
    public static double Auc(IReadOnlyCollection<Answer> answers)
    {
        var sorted = answers.OrderBy(answer => answer.Score).ToArray();
        var ranks = 0.0;
        for (var i = 0; i < sorted.Length;)
        {
            var end = i;
            while (end < sorted.Length && sorted[end].Score == sorted[i].Score)
                end++;
            var positives = sorted[i..end].Count(answer => answer.Label);
            ranks += positives * (i + end + 1) / 2.0;
            i = end;
        }

        double all = answers.Count(answer => answer.Label);
        return (ranks - all * (all + 1) / 2) / (all * (answers.Count - all));
    }

    /// <summary>The same, each answer counted with its weight.</summary>
    public static double Auc(IReadOnlyCollection<(Answer Answer, double Weight)> answers)
    {
        var (below, won) = (0.0, 0.0);
        foreach (var tied in answers.GroupBy(item => item.Answer.Score).OrderBy(group => group.Key))
        {
            var negatives = tied.Where(item => !item.Answer.Label).Sum(item => item.Weight);
            won += tied.Where(item => item.Answer.Label).Sum(item => item.Weight) * (below + negatives / 2);
            below += negatives;
        }

        return won / below / answers.Where(item => item.Answer.Label).Sum(item => item.Weight);
    }

    /// <summary>Mean precision at each positive, from the highest score down.</summary>
    public static double AveragePrecision(IReadOnlyCollection<Answer> answers)
    {
        var (sum, positives, seen) = (0.0, 0, 0);
        foreach (var answer in answers.OrderByDescending(answer => answer.Score))
        {
            seen++;
            if (answer.Label)
                sum += (double)++positives / seen;
        }

        return sum / positives;
    }

    /// <summary>
    /// Share of positives found at the threshold that holds one in so many negatives; null without positives, or with too few negatives to
    /// place that threshold.
    /// </summary>
    public static double? RecallAtOneIn(int negatives, IReadOnlyCollection<Answer> answers) =>
        answers.Any(answer => answer.Label) && answers.Count(answer => !answer.Label) >= negatives
            ? RecallAt(1.0 / negatives, answers)
            : null;

    /// <summary>Share of positives found at the threshold that holds this share of negatives.</summary>
    public static double RecallAt(double falsePositiveRate, IReadOnlyCollection<Answer> answers)
    {
        var negatives = answers.Where(answer => !answer.Label).Select(answer => answer.Score).OrderDescending().ToArray();
        var allowed = (int)(negatives.Length * falsePositiveRate + 1e-9); // or 1 % of 300 could become 2.999…
        var limit = allowed < negatives.Length ? negatives[allowed] : double.NegativeInfinity;
        var found = answers.Where(answer => answer.Label).Select(answer => answer.Score > limit ? 1.0 : 0.0);
        return found.DefaultIfEmpty(double.NaN).Average();
    }
}
