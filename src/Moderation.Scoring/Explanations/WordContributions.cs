using Moderation.Scoring.Text;

namespace Moderation.Scoring.Explanations;

/// <summary>
/// Distributes the contributions of n-grams over the words they overlap, for highlighting: each visible character of an n-gram gets an
/// equal share.
/// </summary>
public static class WordContributions
{
    /// <param name="body">The body that was explained.</param>
    /// <param name="explanation">The explanation of that body; facts have no place in a body and are left out.</param>
    /// <returns>The words in the order of the body; those without a contribution are left out.</returns>
    public static IReadOnlyList<WordContribution> Of(string body, Explanation explanation)
    {
        var reading = CommentReading.ReadBody(body);
        var shares = Shares(reading.Visible, explanation);
        var words = new List<WordContribution>();
        for (var start = 0; start < shares.Length;)
        {
            var end = start;
            var sum = 0.0;
            while (end < shares.Length && !char.IsWhiteSpace(reading.Visible.Characters[end]))
                sum += shares[end++];
            if (end > start && sum != 0)
            {
                var (place, length) = reading.PlaceInBody(start, end - 1);
                words.Add(new WordContribution(place, length, sum));
            }

            start = end + 1;
        }

        return words;
    }

    private static double[] Shares(VisibleText visible, Explanation explanation)
    {
        var shares = new double[visible.Length];
        var offsets = visible.Offsets.AsSpan(0, visible.Length);
        foreach (var contribution in explanation.Contributions.Where(contribution => contribution.Length > 0))
        {
            var first = FirstAtOrAfter(offsets, contribution.Start);
            var last = FirstAtOrAfter(offsets, contribution.Start + contribution.Length);
            for (var i = first; i < last; i++)
                shares[i] += contribution.LogOdds / (last - first);
        }

        return shares;
    }

    private static int FirstAtOrAfter(ReadOnlySpan<int> offsets, int place)
    {
        var (low, high) = (0, offsets.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (offsets[middle] < place)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
