using System.Text.Json.Nodes;
using Moderation.Scoring.Models;
using Moderation.Tests.Scoring;
using Moderation.Training.Cards;
using Moderation.Training.Evaluation;
using Xunit;

namespace Moderation.Tests.Training.Cards;

public sealed class CardFiguresTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("moderation-").FullName;

    [Fact]
    public async Task Replace_what_was_measured_and_nothing_else()
    {
        var (path, before) = Card();
        var report = await ReportAsync();

        CardFigures.Replace(path, report);

        var after = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
        Assert.Empty(after["unseen"]!["results"]!.AsArray());
        Assert.NotEmpty(before["unseen"]!["results"]!.AsArray());
        before.Remove("unseen");
        after.Remove("unseen");
        Assert.Equal(before.ToJsonString(), after.ToJsonString());
        Assert.Equal([path], Directory.GetFiles(_folder));
    }

    [Theory]
    [InlineData("version", "9.9.9", "comments@9.9.9")]
    [InlineData("name", "others", "others@1.2.0")]
    public async Task Are_refused_by_the_card_of_another_model(string key, string value, string named)
    {
        var (path, card) = Card();
        card[key] = value;
        File.WriteAllText(path, card.ToJsonString());
        var report = await ReportAsync();

        var refused = Assert.Throws<InvalidDataException>(() => CardFigures.Replace(path, report));

        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Are_refused_by_the_card_of_an_earlier_training()
    {
        var (path, _) = Card();
        var report = await ReportAsync() with { ModelHash = new string('0', 64) };

        Assert.Throws<InvalidDataException>(() => CardFigures.Replace(path, report));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    public async Task Are_refused_by_what_is_no_card(string content)
    {
        var path = Path.Combine(_folder, "card.json");
        File.WriteAllText(path, content);
        var report = await ReportAsync();

        Assert.Contains("not a model's card", Assert.Throws<InvalidDataException>(() => CardFigures.Replace(path, report)).Message);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>A copy of the shipped linear model's card.</summary>
    private (string Path, JsonObject Card) Card()
    {
        var path = Path.Combine(_folder, "card.json");
        File.Copy(Path.ChangeExtension(ModelDirectory.Find(ShippedModel.Folder), ".json"), path);
        return (path, JsonNode.Parse(File.ReadAllText(path))!.AsObject());
    }

    private static async Task<Report> ReportAsync() =>
        (await new Evaluator(ShippedModel.Scorer, TextWriter.Null).EvaluateAsync([], TestContext.Current.CancellationToken)).Report;
}
