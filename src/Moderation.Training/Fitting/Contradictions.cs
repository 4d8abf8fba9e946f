using System.Text.Encodings.Web;
using System.Text.Json;
using Moderation.Training.Recipes;

namespace Moderation.Training.Fitting;

/// <summary>
/// Comments that are labelled good and that folds not trained on them call toxic all the same: where labels are wrong, they are found
/// here. Those that were read and corrected, and those that we wrote or relabelled ourselves, are left out.
/// </summary>
internal static class Contradictions
{
    private static readonly JsonSerializerOptions Json =
        new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The strongest first.</summary>
    public static IEnumerable<Contradiction> Find(FittedHead toxicity, int most) =>
        toxicity.Unseen.Where(row => !row.Label && IsOthers(row) && !Corrections.Shipped.Has(row.Row.Comment))
            .OrderByDescending(row => row.Raw).Take(most)
            .Select(row => new Contradiction(
                Corrections.HashOf(row.Row.Comment.Text),
                Math.Round(toxicity.Probability(row), 4),
                row.Row.Comment.Source,
                row.Row.Comment.Text));

    public static void Write(string path, IEnumerable<Contradiction> contradictions) =>
        File.WriteAllLines(path, contradictions.Select(contradiction => JsonSerializer.Serialize(contradiction, Json)));

    private static bool IsOthers(ScoredRow row) =>
        Labels.IsGood(row.Row.Comment) && row.Row.Comment.Source != "written" && Family.Find(row.Row.Comment.Source) != Family.Contrasts;
}

/// <summary>A comment to read.</summary>
/// <param name="Hash">What a correction names it by.</param>
/// <param name="Score">How toxic it is to a fold that was not trained on it, 0..1.</param>
/// <param name="Source">Its source.</param>
/// <param name="Text">Its text.</param>
internal sealed record Contradiction(string Hash, double Score, string Source, string Text);
