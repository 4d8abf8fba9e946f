using Moderation.Scoring.Assessments;
using Moderation.Scoring.Features;
using Moderation.Scoring.Models;
using Moderation.Scoring.Policies;
using Moderation.Training.Commands;
using Moderation.Training.Corpus;
using Moderation.Training.Fitting;
using Xunit;

namespace Moderation.Tests.Training;

public sealed class TrainingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Gives_the_same_bytes_for_the_same_comments() => Assert.Equal(TrainAndWrite(), TrainAndWrite());

    [Theory]
    [InlineData("{\"text\":\"torn")]
    [InlineData("{\"text\":\"fine\",\"source\":\"a\",\"toxic\":7}")]
    public void Leaves_no_model_behind_when_its_input_is_broken(string line)
    {
        var data = Path.Combine(_folder, "data");
        var models = Path.Combine(_folder, "models");
        Directory.CreateDirectory(data);
        File.WriteAllLines(Path.Combine(data, "comments.jsonl"), ["""{"text":"fine","source":"a","toxic":0}""", line]);

        var exception = Assert.Throws<InvalidDataException>(() => Invoke("--data", data, "--out", models));

        Assert.Contains("comments.jsonl:2:", exception.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(models));
    }

    private static void Invoke(params string[] arguments) =>
        TrainCommand.Create().Parse(arguments).Invoke(new System.CommandLine.InvocationConfiguration { EnableDefaultExceptionHandler = false });

    private static byte[] TrainAndWrite()
    {
        var comments = CorpusReader.ReadFile(Path.Combine(AppContext.BaseDirectory, "Written", "toxicity.jsonl")).Take(600).ToArray();
        var matrix = FeatureMatrix.Build(comments, TextWriter.Null);
        var examples = matrix.Rows.Select(row => new Example { Features = FeatureVectors.ToBuffer((row.Indices, row.Values)), Label = row.Comment.Toxic == 1 });
        var model = LinearTrainer.Fit(examples.ToArray(), strength: 8, passes: 10).Model.SubModel;
        var head = new FittedHead(Question.Toxicity, new TrainedWeights([.. model.Weights], model.Bias), 1, 0, []);
        var threshold = new BudgetThreshold(0.5, 0.5, 0.5);
        var policy = new Policy { Name = "test", ToxicityThreshold = 0.5, SpamThreshold = 0.5 };
        var manifest = new ModelManifest { Format = ModelManifest.CurrentFormat, Features = FeatureFingerprint.Current, Name = "test", Version = "1", Heads = [], Policy = policy, Entries = new Dictionary<string, string>() };
        using var stream = new MemoryStream();
        new FittedModel(manifest, matrix, [head], new Thresholds(threshold, threshold)).Write(stream);
        return stream.ToArray();
    }
}
