using Moderation.Scoring.Assessments;
using Moderation.Scoring.Checks;
using Moderation.Scoring.Models;
using Moderation.Training.Corpus;

namespace Moderation.Training.Evaluation;

/// <summary>Measures models on labelled comments, under the policy derived with them.</summary>
internal sealed class Evaluator(ICommentAssessor assessor, TextWriter progress)
{
    private static readonly Question[] Asked = [Question.Toxicity, Question.Spam];

    public async Task<(Report Report, IReadOnlyList<Judged> Judged)> EvaluateAsync(
        IReadOnlyList<LabelledSet> labelled, CancellationToken cancel)
    {
        var sets = new List<(string Name, Judged[] Judged)>(labelled.Count);
        foreach (var set in labelled)
            sets.Add((set.Name, await JudgeAsync(set, cancel)));
        var all = sets.SelectMany(set => set.Judged).ToArray();
        progress.WriteLine("measuring fairness and robustness");
        var report = new Report
        {
            Model = string.Join(", ", assessor.Models),
            ModelHash = string.Join(", ", assessor.Models.Select(model => model.Hash)),
            Policy = assessor.DefaultPolicy,
            Results = [.. sets.SelectMany(set => Results(set.Name, set.Judged))],
            Held = [.. sets.Select(set => Held.Count(set.Name, set.Judged))],
            HateCheck = Functionality.Table(all, "hatecheck"),
            Identity = MeasureIdentity(all),
            Robustness = await MeasureRobustnessAsync(all, cancel),
        };
        return (report, all);
    }

    private async Task<Judged[]> JudgeAsync(LabelledSet set, CancellationToken cancel)
    {
        progress.WriteLine($"judging {set.Name}");
        var assessments = await assessor.AssessAsync([.. set.Comments.Select(comment => comment.ToContent())], cancel);
        return [.. set.Comments.Zip(assessments, (comment, assessment) =>
            new Judged(comment, assessment.Scores, assessor.DefaultPolicy.Decide(assessment)))];
    }

    private async Task<IReadOnlyList<Robustness>> MeasureRobustnessAsync(Judged[] judged, CancellationToken cancel)
    {
        var rows = new List<Robustness>();
        foreach (var question in Asked)
            rows.AddRange(await Robustness.MeasureAsync(assessor, judged, question, ThresholdFor(question), cancel));
        return rows;
    }

    /// <summary>HateCheck is left out: it names groups on purpose.</summary>
    private static IReadOnlyList<IdentityTerm> MeasureIdentity(Judged[] judged)
    {
        var labelled = judged.Where(item => item.Comment is { Toxic: not null, Lang: "en", Source: not "hatecheck" });
        return IdentityTerm.Table([.. labelled.Select(item => (item.Comment.Text, item.Answer(Question.Toxicity)))]);
    }

    /// <summary>Results of the whole file, then of each source if it has several.</summary>
    private IEnumerable<QuestionResult> Results(string name, Judged[] judged)
    {
        var sources = judged.GroupBy(item => item.Comment.Source).ToArray();
        var sets = sources.Length < 2 ? [] : sources.Select(source => ($"{name} / {source.Key}", source.ToArray()));
        return sets.Prepend((name, judged))
            .SelectMany(set => Asked.Select(question => Result(set.Item1, set.Item2, question)).OfType<QuestionResult>());
    }

    private QuestionResult? Result(string set, Judged[] judged, Question question)
    {
        var answers = judged.Where(item => item.Label(question) is not null).Select(item => item.Answer(question)).ToArray();
        return answers.Length == 0 ? null : QuestionResult.Measure(set, question, answers, ThresholdFor(question));
    }

    private double ThresholdFor(Question question) =>
        question == Question.Spam ? assessor.DefaultPolicy.SpamThreshold : assessor.DefaultPolicy.ToxicityThreshold;
}
