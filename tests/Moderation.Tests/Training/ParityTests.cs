using Microsoft.ML;
using Microsoft.ML.Data;
using Moderation.Scoring.Assessments;
using Moderation.Scoring.Features;
using Moderation.Scoring.Models;
using Moderation.Scoring.Policies;
using Moderation.Training.Corpus;
using Moderation.Training.Fitting;
using Xunit;

namespace Moderation.Tests.Training;

public sealed class ParityTests
{
    /// <summary>What rounding weights to 16 bits may do to a log-odds.</summary>
    private const double Tolerance = 2e-3;

    [Fact]
    public void Scores_thousands_of_comments_as_the_framework_transforms_them()
    {
        var comments = CorpusReader.ReadFile(Path.Combine(AppContext.BaseDirectory, "Written", "toxicity.jsonl")).ToArray();
        var matrix = FeatureMatrix.Build(comments, TextWriter.Null);
        var examples = matrix.Rows.Select(row => new Example
        {
            Features = FeatureVectors.ToBuffer((row.Indices, row.Values)),
            Label = row.Comment.Toxic == 1,
        }).ToArray();
        var transformer = LinearTrainer.Fit(examples, strength: 8, passes: 30);
        var scorer = Serve(transformer.Model.SubModel.Weights.ToArray(), transformer.Model.SubModel.Bias, matrix);

        var transformed = transformer.Transform(new MLContext(1).Data.LoadFromEnumerable(examples));
        var expected = transformed.GetColumn<float>("Score").ToArray();

        Assert.True(expected.Length > 5_000);
        Assert.True(expected.Max() - expected.Min() > 5, "The model must have learned something for the comparison to mean anything.");
        for (var i = 0; i < expected.Length; i++)
            Assert.Equal(expected[i], LogOdds(scorer.Assess(comments[i].ToContent()).Scores[Question.Toxicity]), Tolerance);
    }

    private static CommentScorer Serve(float[] weights, float bias, FeatureMatrix matrix)
    {
        var head = new FittedHead(Question.Toxicity, new TrainedWeights(weights, bias), Slope: 1, Intercept: 0, Unseen: []);
        var threshold = new BudgetThreshold(0.5, 0.5, 0.5);
        var manifest = new ModelManifest
        {
            Format = ModelManifest.CurrentFormat,
            Features = FeatureFingerprint.Current,
            Name = "parity",
            Version = "1",
            Heads = [],
            Entries = new Dictionary<string, string>(),
            Policy = new Policy { Name = "test", ToxicityThreshold = 0.5, SpamThreshold = 0.5 },
        };
        using var stream = new MemoryStream();
        var thresholds = new Thresholds(Scores.Questions.ToDictionary(question => question, _ => threshold));
        new FittedModel(manifest, matrix, [head], thresholds).Write(stream);
        stream.Position = 0;
        var (read, model) = ModelFile.Read(stream);
        return new CommentScorer(model, new ModelIdentity(read.Name, read.Version, new string('0', 64)), read.Policy);
    }

    private static double LogOdds(double probability) => Math.Log(probability / (1 - probability));
}
