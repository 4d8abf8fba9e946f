using System.Text.Json;
using System.Text.Json.Nodes;
using Moderation.Scoring.Models;
using Moderation.Training.Evaluation;

namespace Moderation.Training.Cards;

/// <summary>
/// The figures of a card that depend on more than the model: lists and phrases change what is held without a training. All else on the card
/// stays as training wrote it.
/// </summary>
internal static class CardFigures
{
    /// <param name="path">The card.</param>
    /// <param name="report">What was measured on files that training never saw.</param>
    /// <exception cref="InvalidDataException">The file is no card, or one of another model.</exception>
    public static void Replace(string path, Report report)
    {
        var card = Read(path);
        var model = $"{card["name"]}@{card["version"]}";
        if (model != report.Model)
            throw new InvalidDataException($"{path} is the card of {model}, and {report.Model} was measured.");
        if (card["unseen"] is { } earlier && (string?)earlier["modelHash"] != report.ModelHash)
            throw new InvalidDataException($"{path} is the card of another training of {report.Model}; train writes a card of its own.");
        card["unseen"] = JsonSerializer.SerializeToNode(report, ModelFile.Json);
        try
        {
            File.WriteAllText(path + ".part", card.ToJsonString(ModelFile.Json));
            File.Move(path + ".part", path, overwrite: true);
        }
        finally
        {
            File.Delete(path + ".part");
        }
    }

    private static JsonObject Read(string path)
    {
        try
        {
            return JsonNode.Parse(File.ReadAllBytes(path)) as JsonObject ?? throw new InvalidDataException($"{path} is not a model's card.");
        }
        catch (JsonException problem)
        {
            throw new InvalidDataException($"{path} is not a model's card: {problem.Message}", problem);
        }
    }
}
