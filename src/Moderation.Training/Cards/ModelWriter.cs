using System.Text.Json;
using Moderation.Scoring.Models;
using Moderation.Training.Corpus;
using Moderation.Training.Evaluation;
using Moderation.Training.Fitting;

namespace Moderation.Training.Cards;

/// <summary>
/// Writes a model and its card to a folder. Both are first written to <c>*.part</c> files: a crash leaves nothing that looks like a model,
/// and a failure removes the <c>*.part</c> files too.
/// </summary>
internal static class ModelWriter
{
    /// <param name="model">The model.</param>
    /// <param name="folder">Created when it does not exist.</param>
    /// <param name="unseen">Comments that training did not see; the card carries the figures measured on them.</param>
    /// <param name="progress">Gets a line for each step.</param>
    /// <returns>The path of the model file.</returns>
    public static async Task<string> WriteAsync(
        FittedModel model, string folder, IReadOnlyList<LabelledSet> unseen, TextWriter progress, CancellationToken cancel)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, $"{model.Manifest.Name}-{model.Manifest.Version}.zip");
        var cardPath = Path.ChangeExtension(path, ".json");
        try
        {
            using (var stream = File.Create(path + ".part"))
                model.Write(stream);
            var card = ModelCard.Describe(model) with { Unseen = await MeasureAsync(path + ".part", unseen, progress, cancel) };
            File.WriteAllBytes(cardPath + ".part", JsonSerializer.SerializeToUtf8Bytes(card, ModelArchive.Json));
            File.Move(path + ".part", path, overwrite: true);
            File.Move(cardPath + ".part", cardPath, overwrite: true);
            return path;
        }
        finally
        {
            File.Delete(path + ".part");
            File.Delete(cardPath + ".part");
        }
    }

    private static async Task<Report?> MeasureAsync(
        string path, IReadOnlyList<LabelledSet> unseen, TextWriter progress, CancellationToken cancel) =>
        unseen.Count == 0 ? null : (await new Evaluator(Assessors.Load(path), progress).EvaluateAsync(unseen, cancel)).Report;
}
