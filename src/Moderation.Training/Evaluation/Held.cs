namespace Moderation.Training.Evaluation;

/// <summary>How many comments of one file the policy holds.</summary>
/// <param name="Set">Name of the file.</param>
/// <param name="Comments">Number of its comments.</param>
/// <param name="Negatives">Number of those that nobody called toxic or spam, comments without a label included.</param>
/// <param name="Flagged">Share of all comments that is held.</param>
/// <param name="NegativesFlagged">Share of the negatives that is held.</param>
/// <param name="Low">Lower end of its 95 % interval.</param>
/// <param name="High">Upper end.</param>
/// <param name="Reasons">Share of all comments held for each reason.</param>
internal sealed record Held(
    string Set, int Comments, int Negatives, double Flagged, double NegativesFlagged, double Low, double High,
    IReadOnlyDictionary<string, double> Reasons)
{
    public static Held Count(string set, IReadOnlyList<Judged> judged)
    {
        var negatives = judged.Where(item => item.Comment is { Toxic: not 1, Spam: not 1 }).ToArray();
        var held = negatives.Count(IsHeld);
        var (low, high) = Wilson.Interval(held, negatives.Length);
        var reasons = judged.SelectMany(item => item.Verdict.Reasons).GroupBy(reason => reason.Code)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => ShareOf(group.Count(), judged.Count));
        return new Held(
            set, judged.Count, negatives.Length, ShareOf(judged.Count(IsHeld), judged.Count), ShareOf(held, negatives.Length),
            low, high, reasons);
    }

    private static bool IsHeld(Judged item) => item.Verdict.Reasons.Count > 0;

    private static double ShareOf(int count, int all) => all == 0 ? 0 : (double)count / all;
}
