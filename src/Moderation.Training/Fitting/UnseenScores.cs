using System.Globalization;
using Moderation.Scoring.Assessments;
using Moderation.Training.Corpus;
using Moderation.Training.Recipes;

namespace Moderation.Training.Fitting;

/// <summary>
/// What folds that were not trained on a comment say of it, as a file: a line for each comment with the hash of its text and, for every
/// question, the log-odds after calibration; empty where the question was not asked in training. With it a second opinion is put together
/// with the first.
/// </summary>
internal sealed class UnseenScores
{
    private readonly Dictionary<string, double[]> _byHash = [];

    private UnseenScores()
    {
    }

    public static UnseenScores Of(IReadOnlyList<FittedHead> heads)
    {
        var scores = new UnseenScores();
        foreach (var head in heads)
        {
            foreach (var row in head.Unseen)
                scores.Of(Corrections.HashOf(row.Row.Comment.Text))[(int)head.Question] = head.Slope * row.Raw + head.Intercept;
        }

        return scores;
    }

    /// <summary>The log-odds of a comment; null when training did not ask this question about it.</summary>
    public double? Find(LabelledComment comment, Question question) =>
        _byHash.TryGetValue(Corrections.HashOf(comment.Text), out var scores) && !double.IsNaN(scores[(int)question])
            ? scores[(int)question]
            : null;

    public void Write(string path) => File.WriteAllLines(path, _byHash.Select(pair => string.Join('\t', pair.Value.Select(Cell).Prepend(pair.Key))));

    /// <exception cref="InvalidDataException">The file is not one that <c>train</c> wrote; the message names file and line.</exception>
    public static UnseenScores Read(string path)
    {
        var scores = new UnseenScores();
        foreach (var (number, line) in File.ReadLines(path).Index())
        {
            if (line.Split('\t') is not [var hash, .. var cells] || cells.Length != Scores.Count || !TryParse(cells, scores.Of(hash)))
                throw new InvalidDataException($"{path}:{number + 1}: not a hash and {Scores.Count} numbers, as train --unseen writes them.");
        }

        return scores;
    }

    private double[] Of(string hash)
    {
        if (!_byHash.TryGetValue(hash, out var scores))
        {
            _byHash[hash] = scores = new double[Scores.Count];
            Array.Fill(scores, double.NaN);
        }

        return scores;
    }

    private static string Cell(double value) => double.IsNaN(value) ? "" : value.ToString("0.######", CultureInfo.InvariantCulture);

    private static bool TryParse(string[] cells, double[] values)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            values[i] = double.NaN;
            if (cells[i].Length > 0 && !double.TryParse(cells[i], NumberStyles.Float, CultureInfo.InvariantCulture, out values[i]))
                return false;
        }

        return true;
    }
}
