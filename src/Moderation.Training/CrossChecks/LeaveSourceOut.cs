using Moderation.Scoring.Assessments;
using Moderation.Training.Corpus;
using Moderation.Training.Evaluation;
using Moderation.Training.Fitting;

namespace Moderation.Training.CrossChecks;

/// <summary>
/// For each of some sources, trains the spam recipe on everything but that source, with words and features counted anew, and scores its
/// comments. This measures the recipe, not a model.
/// </summary>
internal static class LeaveSourceOut
{
    /// <summary>Sources measured in parallel. Each training runs on one thread, so the result is the same every time.</summary>
    private const int Workers = 2;

    /// <param name="used">The comments that training uses.</param>
    /// <param name="sources">Those to leave out in turn.</param>
    /// <param name="progress">Gets a line for each step.</param>
    public static IEnumerable<LeftOutSource> Measure(LabelledComment[] used, IReadOnlyList<string> sources, TextWriter progress) =>
        sources.AsParallel().AsOrdered().WithDegreeOfParallelism(Workers).WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .Select(source => MeasureOne(source, used, progress));

    private static LeftOutSource MeasureOne(string source, LabelledComment[] used, TextWriter progress)
    {
        progress.WriteLine($"{source}: training without it");
        var matrix = FeatureMatrix.Build([.. used.Where(comment => comment.Source != source)], progress);
        var weights = new HeadFitter(Question.Spam, progress).FitRaw(matrix.Rows);
        var leftOut = used.Where(comment => comment.Source == source && comment.Spam is not null).ToArray();
        var rows = FeatureMatrix.Extract(leftOut, matrix.Words.ToVocabulary());
        return new LeftOutSource(source, [.. rows.Select(row => new Answer(weights.Score(row), row.Comment.Spam == 1))]);
    }
}
