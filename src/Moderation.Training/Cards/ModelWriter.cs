using System.Text.Json;
using Moderation.Scoring.Models;
using Moderation.Training.Corpus;
using Moderation.Training.Evaluation;
using Moderation.Training.Fitting;

namespace Moderation.Training.Cards;

/// <summary>Puts a model and its card into a folder. Both are written whole under another name first, so a crash leaves nothing that looks like a model; a failure leaves nothing at all under that name.</summary>
internal static class ModelWriter
{
    /// <param name="model">The model.</param>
    /// <param name="folder">Where it goes; made when it is not there.</param>
    /// <param name="unseen">Comments that training did not see, to measure the model on.</param>
    /// <param name="progress">For people who wait.</param>
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
            File.WriteAllBytes(cardPath + ".part", JsonSerializer.SerializeToUtf8Bytes(card, ModelFile.Json));
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

    private static async Task<Report?> MeasureAsync(string path, IReadOnlyList<LabelledSet> unseen, TextWriter progress, CancellationToken cancel) =>
        unseen.Count == 0 ? null : (await new Evaluator(Assessors.Load(path), progress).EvaluateAsync(unseen, cancel)).Report;
}
