using Moderation.Training.Corpus;

namespace Moderation.Training.Comparisons;

/// <summary>What two versions of this program wrote about the same numbered comments.</summary>
internal static class ResultComparison
{
    /// <exception cref="InvalidDataException">A file is damaged, or has no result for one of the comments.</exception>
    public static Comparison Join(string oldResults, string newResults, IReadOnlyList<LabelledSet> sets)
    {
        var (before, after) = (new ResultFile(oldResults), new ResultFile(newResults));
        return new Comparison(
            Path.GetFileNameWithoutExtension(oldResults),
            Path.GetFileNameWithoutExtension(newResults),
            [.. sets.Select(set => new ComparedSet(before.Judge(set), after.Judge(set)))]);
    }
}
