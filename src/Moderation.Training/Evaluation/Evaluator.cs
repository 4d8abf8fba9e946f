using Moderation.Scoring.Assessments;
using Moderation.Scoring.Models;
using Moderation.Training.Contrasts;
using Moderation.Training.Corpus;
using Moderation.Training.Evaluation.Groups;

namespace Moderation.Training.Evaluation;

/// <summary>Measures models on labelled comments, under the policy derived with them.</summary>
internal sealed class Evaluator(ICommentAssessor assessor, TextWriter progress)
{
    /// <summary>The questions that are asked of disguised comments too.</summary>
    private static readonly Question[] Disguised = [Question.Toxicity, Question.Spam];

    public async Task<(Report Report, IReadOnlyList<JudgedSet> Judged)> EvaluateAsync(
        IReadOnlyList<LabelledSet> labelled, CancellationToken cancel)
    {
        var sets = new List<JudgedSet>(labelled.Count);
        foreach (var set in labelled)
        {
            progress.WriteLine($"judging {set.Name}");
            sets.Add(await JudgedSet.JudgeAsync(assessor, set, cancel));
        }

        return (await MeasureAsync(sets, cancel), sets);
    }

    private async Task<Report> MeasureAsync(IReadOnlyList<JudgedSet> sets, CancellationToken cancel)
    {
        progress.WriteLine("measuring fairness, contrasts and robustness");
        var all = sets.SelectMany(set => set.Judged).ToArray();
        return new Report
        {
            Model = string.Join(", ", assessor.Models),
            ModelHash = string.Join(", ", assessor.Models.Select(model => model.Hash)),
            Policy = assessor.DefaultPolicy,
            Results = [.. sets.SelectMany(set => set.WithSources()).SelectMany(Results)],
            Held = [.. sets.Select(set => HeldShares.Count(set.Name, set.Judged))],
            WithoutSwearing = [.. sets.Select(WithoutSwearing.Measure).OfType<WithoutSwearing>()],
            Contrasts = await GrammarResult.MeasureAsync(assessor, [.. ContrastSet.Withheld(), .. TwinFile.ReadAll(TwinPart.Measured)], cancel),
            Groups = await GroupFairness.MeasureAsync(assessor, cancel),
            HateCheck = Functionality.Table(all, "hatecheck"),
            Identity = MeasureIdentity(all),
            Robustness = await MeasureRobustnessAsync(all, cancel),
        };
    }

    private async Task<IReadOnlyList<Robustness>> MeasureRobustnessAsync(Judged[] judged, CancellationToken cancel)
    {
        var rows = new List<Robustness>();
        foreach (var question in Disguised)
        {
            if (ThresholdFor(question) is { } threshold)
                rows.AddRange(await Robustness.MeasureAsync(assessor, judged, question, threshold, cancel));
        }

        return rows;
    }

    /// <summary>HateCheck is left out: it names groups on purpose.</summary>
    private static IReadOnlyList<IdentityTerm> MeasureIdentity(Judged[] judged)
    {
        var labelled = judged.Where(item => item.Comment is { Toxic: not null, Lang: "en", Source: not "hatecheck" });
        return IdentityTerm.Table([.. labelled.Select(item => (item.Comment.Text, item.Answer(Question.Toxicity)))]);
    }

    /// <summary>One for each question that people were asked about comments of this set.</summary>
    private IEnumerable<QuestionResult> Results(JudgedSet set) =>
        Scores.Questions.Select(question => QuestionResult.Measure(set, question, ThresholdFor(question))).OfType<QuestionResult>();

    private double? ThresholdFor(Question question) => assessor.DefaultPolicy.ThresholdOf(question);
}
