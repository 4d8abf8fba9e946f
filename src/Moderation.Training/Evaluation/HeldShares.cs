namespace Moderation.Training.Evaluation;

/// <summary>How many comments of one file the policy holds, whatever the reason.</summary>
/// <param name="Set">Name of the file.</param>
/// <param name="Comments">Number of its comments.</param>
/// <param name="Positives">Those that people called toxic or spam.</param>
/// <param name="Negatives">Those that people found good; in a file without any label, all comments.</param>
/// <param name="Reasons">The share of the negatives that is held for each reason, the most frequent first.</param>
internal sealed record HeldShares(string Set, int Comments, Share Positives, Share Negatives, IReadOnlyList<HeldFor> Reasons)
{
    public static HeldShares Count(string set, IReadOnlyList<Judged> judged)
    {
        Judged[] negatives = [.. judged.Where(item => item.IsGood)];
        if (!judged.Any(item => item.IsLabelled))
            negatives = [.. judged];
        var codes = negatives.SelectMany(item => item.Verdict.Reasons.Select(reason => reason.Code).Distinct()).CountBy(code => code);
        return new HeldShares(
            set,
            judged.Count,
            Share.Among([.. judged.Where(item => item.IsBad)], item => item.IsHeld),
            Share.Among(negatives, item => item.IsHeld),
            [
                .. codes.OrderByDescending(code => code.Value).ThenBy(code => code.Key, StringComparer.Ordinal)
                    .Select(code => new HeldFor(code.Key, Share.From(code.Value, negatives.Length))),
            ]);
    }
}

/// <summary>The share of comments that is held for one reason, alone or among others.</summary>
internal sealed record HeldFor(string Reason, Share Share);
