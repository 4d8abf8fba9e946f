using Moderation.Scoring.Assessments;
using Moderation.Scoring.Models;
using Moderation.Training.Corpus;

namespace Moderation.Training.Evaluation;

/// <summary>Measures a model on labelled comments.</summary>
internal sealed class Evaluator(CommentScorer scorer, TextWriter progress)
{
    private static readonly Question[] Asked = [Question.Toxicity, Question.Spam];

    public (Report Report, IReadOnlyList<Judged> Judged) Evaluate(IReadOnlyList<LabelledSet> labelled)
    {
        var sets = labelled.Select(set => (set.Name, Judged: Judge(set))).ToArray();
        var all = sets.SelectMany(set => set.Judged).ToArray();
        progress.WriteLine("measuring fairness and robustness");
        var report = new Report
        {
            Model = scorer.Identity.ToString(),
            ModelHash = scorer.Identity.Hash,
            Policy = scorer.DefaultPolicy,
            Results = [.. sets.SelectMany(set => Results(set.Name, set.Judged))],
            Held = [.. sets.Select(set => Held.Of(set.Name, set.Judged))],
            HateCheck = Functionality.Table(all, "hatecheck"),
            Identity = IdentityTerm.Table([.. all.Where(item => item.Comment is { Toxic: not null, Lang: "en", Source: not "hatecheck" }).Select(item => (item.Comment.Text, Answer(item, Question.Toxicity)))]),
            Robustness = [.. Asked.SelectMany(question => Robustness.Measure(scorer, all, question, scorer.DefaultPolicy))],
        };
        return (report, all);
    }

    public static Answer Answer(Judged item, Question question) => new(item.Scores[question], item.Label(question) == true);

    private Judged[] Judge(LabelledSet set)
    {
        progress.WriteLine($"judging {set.Name}");
        return [.. set.Comments.Select(comment =>
        {
            var assessment = scorer.Assess(comment.ToContent());
            return new Judged(comment, assessment.Scores, scorer.DefaultPolicy.Decide(assessment));
        })];
    }

    /// <summary>The whole file, then each of its sources when there are several.</summary>
    private IEnumerable<QuestionResult> Results(string name, Judged[] judged)
    {
        var sources = judged.GroupBy(item => item.Comment.Source).ToArray();
        var sets = sources.Length < 2 ? [] : sources.Select(source => ($"{name} / {source.Key}", source.ToArray()));
        return sets.Prepend((name, judged)).SelectMany(set => Asked.Select(question => Result(set.Item1, set.Item2, question)).OfType<QuestionResult>());
    }

    private QuestionResult? Result(string set, Judged[] judged, Question question)
    {
        var answers = judged.Where(item => item.Label(question) is not null).Select(item => Answer(item, question)).ToArray();
        var threshold = question == Question.Spam ? scorer.DefaultPolicy.SpamThreshold : scorer.DefaultPolicy.ToxicityThreshold;
        return answers.Length == 0 ? null : QuestionResult.Of(set, question, answers, threshold);
    }
}
