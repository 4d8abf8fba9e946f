using System.Text.Json;
using System.Text.Json.Nodes;
using Moderation.Scoring.Models;
using Moderation.Training.Evaluation;

namespace Moderation.Training.Cards;

/// <summary>
/// The figures of a card that depend on more than the model: lists and phrases change what is held without a training. All else on the card
/// stays as training wrote it. Of several models that are measured together the card is the last one's: an encoder's figures are those of
/// both.
/// </summary>
internal static class CardFigures
{
    /// <summary>Refuses what <see cref="Replace"/> would refuse, before anything is measured.</summary>
    /// <param name="path">The card.</param>
    /// <param name="model">Name and version of every model that is to be measured, as in <see cref="Report.Model"/>.</param>
    /// <param name="hash">SHA-256 of their files, as in <see cref="Report.ModelHash"/>.</param>
    /// <exception cref="InvalidDataException">The file is no card, or one of another model.</exception>
    public static void Check(string path, string model, string hash) => ReadOf(path, model, hash);

    /// <param name="path">The card.</param>
    /// <param name="report">What was measured on files that training never saw.</param>
    /// <exception cref="InvalidDataException">The file is no card, or one of another model.</exception>
    public static void Replace(string path, Report report)
    {
        var card = ReadOf(path, report.Model, report.ModelHash);
        card["unseen"] = JsonSerializer.SerializeToNode(report, ModelArchive.Json);
        try
        {
            File.WriteAllText(path + ".part", card.ToJsonString(ModelArchive.Json));
            File.Move(path + ".part", path, overwrite: true);
        }
        finally
        {
            File.Delete(path + ".part");
        }
    }

    private static JsonObject ReadOf(string path, string model, string hash)
    {
        var card = Read(path);
        if (card["name"] is null || card["version"] is null)
            throw new InvalidDataException($"{path} is not a model's card.");
        var measured = model.Split(", ")[^1];
        if ($"{card["name"]}@{card["version"]}" is var described && described != measured)
            throw new InvalidDataException($"{path} is the card of {described}, and {measured} is measured.");
        if (card["unseen"] is { } earlier && (string?)earlier["modelHash"] != hash)
            throw new InvalidDataException($"{path} is the card of another training of {model}; train writes a card of its own.");
        return card;
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
