using Moderation.Scoring.Assessments;
using Moderation.Scoring.Features;
using Moderation.Scoring.Models;
using Moderation.Training.Corpus;
using Moderation.Training.Recipes;

namespace Moderation.Training.Fitting;

/// <summary>From labelled comments to a model in memory. Two questions are trained at a time, each on one thread, so the result does not depend on chance.</summary>
internal sealed class ModelBuilder(string name, string version, TextWriter progress)
{
    private const int Workers = 2;

    public FittedModel Build(IReadOnlyList<LabelledComment> comments)
    {
        var questions = Enum.GetValues<Question>();
        var used = Used(comments);
        var matrix = FeatureMatrix.Build(used, progress);
        var heads = new FittedHead[questions.Length];
        Parallel.For(0, questions.Length, new ParallelOptions { MaxDegreeOfParallelism = Workers }, i => heads[i] = new HeadFitter(questions[i], progress).Fit(matrix.Rows));
        var thresholds = Thresholds.Choose(heads);
        return new FittedModel(Manifest(thresholds), matrix, heads, thresholds);
    }

    /// <summary>The comments that some question is trained on.</summary>
    public static LabelledComment[] Used(IReadOnlyList<LabelledComment> comments) =>
        [.. comments.Where(comment => Enum.GetValues<Question>().Any(question => Labels.Of(comment, question) is not null && Recipe.WeightOf(comment, question) > 0))];

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
