using System.CommandLine;
using Moderation.Scoring.Assessments;
using Moderation.Scoring.Features;
using Moderation.Scoring.Models;
using Moderation.Scoring.Policies;
using Moderation.Training.Cards;
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

    [Theory]
    [InlineData("{\"text\":\"torn")]
    [InlineData("")]
    public void Checks_the_files_to_measure_on_before_it_trains(string line)
    {
        var (data, models) = (Path.Combine(_folder, "data"), Path.Combine(_folder, "models"));
        Directory.CreateDirectory(Path.Combine(data, "train"));
        Directory.CreateDirectory(Path.Combine(data, "dev"));
        File.WriteAllText(Path.Combine(data, "train", "comments.jsonl"), """{"text":"fine","source":"a","toxic":0}""");
        File.WriteAllText(Path.Combine(data, "dev", "unseen.jsonl"), line);

        var exception = Assert.Throws<InvalidDataException>(() => Invoke("--data", data, "--out", models));

        Assert.Contains("unseen.jsonl", exception.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(models));
    }

    [Fact]
    public async Task Leaves_nothing_half_written_when_the_model_cannot_take_its_place()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, "test-1.zip"));

        await Assert.ThrowsAsync<IOException>(() => ModelWriter.WriteAsync(Train(), _folder, [], TextWriter.Null, default));

        Assert.Equal([folder.FullName], Directory.GetFileSystemEntries(_folder));
    }

    private static void Invoke(params string[] arguments) =>
        TrainCommand.Create().Parse(arguments).Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });

    private static byte[] TrainAndWrite()
    {
        using var stream = new MemoryStream();
        Train().Write(stream);
        return stream.ToArray();
    }

    private static FittedModel Train()
    {
        var comments = CorpusReader.ReadFile(Path.Combine(AppContext.BaseDirectory, "Written", "toxicity.jsonl")).Take(600).ToArray();
        var matrix = FeatureMatrix.Build(comments, TextWriter.Null);
        var examples = matrix.Rows.Select(row => new Example
        {
            Features = FeatureVectors.ToBuffer((row.Indices, row.Values)),
            Label = row.Comment.Toxic == 1,
        });
        var model = LinearTrainer.Fit(examples.ToArray(), strength: 8, passes: 10).Model.SubModel;
        ScoredRow[] unseen = [new(matrix.Rows[0], true, 1, 1), new(matrix.Rows[1], false, 1, -1)];
        var head = new FittedHead(Question.Toxicity, new TrainedWeights([.. model.Weights], model.Bias), 1, 0, unseen);
        var threshold = new BudgetThreshold(0.5, 0.5, 0.5);
        var policy = new Policy { Name = "test", ToxicityThreshold = 0.5, SpamThreshold = 0.5 };
        var manifest = new ModelManifest
        {
            Format = ModelManifest.CurrentFormat,
            Features = FeatureFingerprint.Current,
            Name = "test",
            Version = "1",
            Heads = [],
            Policy = policy,
            Entries = new Dictionary<string, string>(),
        };
        var heads = Scores.Questions.Select(question => head with { Question = question }).ToArray();
        var thresholds = new Thresholds(Scores.Questions.ToDictionary(question => question, _ => threshold));
        return new FittedModel(manifest, matrix, heads, thresholds);
    }
}
