using Moderation.Scoring.Models;
using Moderation.Training.Corpus;
using Moderation.Training.Evaluation;

namespace Moderation.Training.Comparisons;

/// <summary>Two models that this program can read, each under its own policy.</summary>
internal static class ModelComparison
{
    /// <exception cref="InvalidDataException">This program cannot read one of them; the message says what to do instead.</exception>
    public static async Task<Comparison> JudgeAsync(
        string oldModel, string newModel, IReadOnlyList<LabelledSet> sets, TextWriter progress, CancellationToken cancel)
    {
        var (before, after) = (Load(oldModel), Load(newModel));
        var compared = new List<ComparedSet>(sets.Count);
        foreach (var set in sets)
        {
            progress.WriteLine($"judging {set.Name}");
            compared.Add(new ComparedSet(
                await JudgedSet.JudgeAsync(before, set, cancel), await JudgedSet.JudgeAsync(after, set, cancel)));
        }

        return new Comparison(NameOf(before, oldModel), NameOf(after, newModel), compared);
    }

    private static ICommentAssessor Load(string path)
    {
        try
        {
            return Assessors.Load(path);
        }
        catch (InvalidDataException exception)
        {
            throw new InvalidDataException(
                $"{exception.Message} To compare with a model of another version of this program, write the comments with "
                + "'compare --number', let 'score' of each version judge them, and give 'compare' --old-results and --new-results.",
                exception);
        }
    }

    /// <summary>With the folder's name, because both may have the same version.</summary>
    private static string NameOf(ICommentAssessor assessor, string path) =>
        $"{string.Join(", ", assessor.Models)} in {Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(path)))}";
}
