using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Moderation.Scoring.Languages;
using Moderation.Training.Corpus;

namespace Moderation.Training.Languages;

/// <summary>
/// Builds the language identifier's table from published letter statistics: per language, <c>trigrams.json.br</c> and
/// <c>bigrams.json.br</c> with the probability of a sequence's last letter given the others, as Lingua (Apache-2.0) ships them. English is
/// mixed with English comments, so that slang counts as English.
/// </summary>
internal static class ProfileBuilder
{
    /// <summary>English first, then the languages in Latin letters that a comment is likely to be in.</summary>
    public static readonly string[] Codes =
    [
        "en", "de", "fr", "es", "pt", "it", "nl", "sv", "da", "nb", "pl", "cs", "sk", "ro", "tr", "id",
        "fi", "hu", "hr", "sl", "ca", "vi", "tl", "et", "lt", "lv", "sq", "eu", "af", "sw", "az", "so",
    ];

    /// <summary>Share of the English statistics taken from comments.</summary>
    private const double CommentShare = 0.5;

    public static byte[] Build(string statistics, IEnumerable<LabelledComment> english)
    {
        var costs = new byte[LanguageProfiles.Rows * LanguageProfiles.Lanes];
        Array.Fill(costs, LanguageProfiles.Unseen);
        for (var lane = 0; lane < Codes.Length; lane++)
        {
            var share = lane == 0 ? 1 - CommentShare : 1;
            var probabilities = new double[LanguageProfiles.Rows];
            foreach (var (run, probability) in ReadRuns(Path.Combine(statistics, Codes[lane])))
                Add(probabilities, run, probability * share);
            if (lane == 0)
                LetterRuns.AddComments(english, CommentShare, probabilities);
            for (var row = 0; row < probabilities.Length; row++)
                costs[row * LanguageProfiles.Lanes + lane] = Cost(probabilities[row]);
        }

        return costs;
    }

    /// <summary>Two sequences may share a row; the likelier one counts.</summary>
    private static void Add(double[] probabilities, string run, double probability)
    {
        var row = LanguageProfiles.RowOf(run[0], run[1], run[2]);
        probabilities[row] = Math.Max(probabilities[row], probability);
    }

    private static byte Cost(double probability) => probability <= 0
        ? LanguageProfiles.Unseen
        : (byte)Math.Min(LanguageProfiles.Unseen, Math.Round(-Math.Log(probability) * LanguageProfiles.StepsPerNat));

    private static IEnumerable<(string Run, double Probability)> ReadRuns(string folder) =>
        ReadFile(Path.Combine(folder, "trigrams.json.br"))
            .Concat(ReadFile(Path.Combine(folder, "bigrams.json.br")).Select(item => ("^" + item.Run, item.Probability)));

    private static IEnumerable<(string Run, double Probability)> ReadFile(string path)
    {
        using var stream = new BrotliStream(File.OpenRead(path), CompressionMode.Decompress);
        using var document = JsonDocument.Parse(stream);
        foreach (var entry in document.RootElement.GetProperty("ngrams").EnumerateObject())
        {
            var fraction = entry.Name.Split('/');
            var part = double.Parse(fraction[0], CultureInfo.InvariantCulture);
            var all = double.Parse(fraction[1], CultureInfo.InvariantCulture);
            foreach (var run in entry.Value.GetString()!.Split(' '))
                yield return (run, part / all);
        }
    }
}
