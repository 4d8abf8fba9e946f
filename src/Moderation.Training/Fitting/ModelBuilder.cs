using System.Collections.Concurrent;
using Moderation.Scoring.Assessments;
using Moderation.Scoring.Features;
using Moderation.Scoring.Models;
using Moderation.Training.Corpus;
using Moderation.Training.Recipes;

namespace Moderation.Training.Fitting;

/// <summary>
/// Trains a model on labelled comments. Two questions are trained in parallel, each on one thread, so the result is the same every time.
/// </summary>
internal sealed class ModelBuilder(string name, string version, TextWriter progress)
{
    private const int Workers = 2;

    public FittedModel Build(IReadOnlyList<LabelledComment> comments)
    {
        var questions = Scores.Questions;
        var used = SelectUsed(comments);
        var matrix = FeatureMatrix.Build(used, progress);
        var heads = new FittedHead[questions.Count];
        var workers = new ParallelOptions { MaxDegreeOfParallelism = Workers };
        // The longest first: toxicity.
        var order = questions.OrderByDescending(Recipe.PassesOf).ToArray();
        Parallel.ForEach(
            Partitioner.Create(order, EnumerablePartitionerOptions.NoBuffering),
            workers,
            question => heads[(int)question] = new HeadFitter(question, progress).Fit(matrix.Rows));
        var thresholds = Thresholds.Choose(heads);
        return new FittedModel(Manifest(thresholds), matrix, heads, thresholds);
    }

    /// <summary>The comments that at least one question is trained on.</summary>
    public static LabelledComment[] SelectUsed(IReadOnlyList<LabelledComment> comments) =>
        [.. comments.Where(comment => Scores.Questions.Any(question => IsUsed(comment, question)))];

    private static bool IsUsed(LabelledComment comment, Question question) =>
        Labels.Find(comment, question) is not null && Recipe.WeightOf(comment, question) > 0;

    private ModelManifest Manifest(Thresholds thresholds) => new()
    {
        Format = ModelManifest.CurrentFormat,
        Features = FeatureFingerprint.Current,
        Name = name,
        Version = version,
        Heads = [],
        Entries = new Dictionary<string, string>(),
        Policy = thresholds.ToPolicy(),
    };
}
