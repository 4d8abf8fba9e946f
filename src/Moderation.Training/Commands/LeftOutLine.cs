using Moderation.Training.CrossChecks;
using static System.FormattableString;

namespace Moderation.Training.Commands;

/// <summary>Prints what a cross-check found, a line for each source as it is done, then all of them pooled.</summary>
internal static class LeftOutLine
{
    public static void PrintAll(IEnumerable<LeftOutSource> results, TextWriter output)
    {
        var all = new List<LeftOutSource>();
        foreach (var result in results)
        {
            all.Add(result);
            output.WriteLine(Describe(result));
        }

        output.WriteLine(Describe(LeftOutSource.Pool(all)));
    }

    private static string Describe(LeftOutSource result) =>
        Invariant($"{result.Source}: {result.Answers.Count} comments, {result.Spam} spam, accuracy {result.Accuracy:0.0000}")
        + (double.IsNaN(result.Auc) ? "" : Invariant($", AUC {result.Auc:0.0000}"))
        + (result.RecallAtOnePercent is { } recall ? Invariant($", recall {recall:0.0000} at 1 % false alarms") : "");
}
