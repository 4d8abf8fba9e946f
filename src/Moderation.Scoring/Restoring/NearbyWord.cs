using Moderation.Scoring.Normalization;

namespace Moderation.Scoring.Restoring;

/// <summary>Finds the most common word that is one slip away: two letters swapped, one too many, one missing, one wrong.</summary>
internal static class NearbyWord
{
    /// <summary>A swap keeps every letter, so it wins over a word up to 32 times as common.</summary>
    private const int SwapBonus = 40;

    public static bool TryFind(ReadOnlySpan<char> word, Vocabulary vocabulary, RestoredText output)
    {
        Span<uint> before = stackalloc uint[Scratch.Capacity + 1];
        Span<uint> after = stackalloc uint[Scratch.Capacity + 1];
        for (var i = 0; i < word.Length; i++)
            before[i + 1] = RollingHash.Step(before[i], word[i]);
        for (var i = word.Length - 1; i >= 0; i--)
            after[i] = RollingHash.Join(RollingHash.Step(0, word[i]), after[i + 1], word.Length - 1 - i);
        var best = new Slip(SlipKind.None, 0, '\0', 0);
        for (var i = 0; i <= word.Length; i++)
            TryAt(i, word, before, after, vocabulary, ref best);
        if (best.Kind == SlipKind.None)
            return false;
        Write(word, best, output);
        return true;
    }

    private static void TryAt(
        int i, ReadOnlySpan<char> word, ReadOnlySpan<uint> before, ReadOnlySpan<uint> after, Vocabulary vocabulary, ref Slip best)
    {
        var left = word.Length - i;
        if (left >= 2)
        {
            var swapped = RollingHash.Step(RollingHash.Step(before[i], word[i + 1]), word[i]);
            Offer(SlipKind.Swapped, i, word[i], RollingHash.Join(swapped, after[i + 2], left - 2), vocabulary, ref best);
        }

        if (i == 0)
            return;
        if (left >= 1 && word.Length > 4)
            Offer(SlipKind.TooMany, i, word[i], RollingHash.Join(before[i], after[i + 1], left - 1), vocabulary, ref best);
        var missing = vocabulary.Gaps.MayClose(before[i], after[i], left);
        var wrong = left >= 1 && vocabulary.Gaps.MayClose(before[i], after[i + 1], left - 1);
        for (var c = 'a'; c <= 'z' && (missing || wrong); c++)
        {
            var with = RollingHash.Step(before[i], c);
            if (missing)
                Offer(SlipKind.Missing, i, c, RollingHash.Join(with, after[i], left), vocabulary, ref best);
            if (wrong)
                Offer(SlipKind.Wrong, i, c, RollingHash.Join(with, after[i + 1], left - 1), vocabulary, ref best);
        }
    }

    private static void Offer(SlipKind kind, int place, char letter, uint hash, Vocabulary vocabulary, ref Slip best)
    {
        var commonness = vocabulary.Commonness(hash);
        var likelihood = commonness + (kind == SlipKind.Swapped ? SwapBonus : 0);
        if (commonness >= Vocabulary.LeastGuessed && likelihood > best.Likelihood)
            best = new Slip(kind, place, letter, likelihood);
    }

    private static void Write(ReadOnlySpan<char> word, in Slip slip, RestoredText output)
    {
        var fixedWord = new Scratch();
        for (var i = 0; i <= word.Length; i++)
        {
            var here = i == slip.Place;
            if (here && slip.Kind is SlipKind.Missing or SlipKind.Wrong)
                fixedWord.Add(slip.Letter);
            if (here && slip.Kind == SlipKind.Swapped)
                fixedWord.Add(word[i + 1]);
            var skips = (here && slip.Kind is SlipKind.TooMany or SlipKind.Wrong) || (slip.Kind == SlipKind.Swapped && i == slip.Place + 1);
            if (i < word.Length && !skips)
                fixedWord.Add(word[i]);
        }

        output.Add(fixedWord.Text);
    }

    private enum SlipKind
    {
        None,
        Swapped,
        TooMany,
        Missing,
        Wrong,
    }

    private readonly record struct Slip(SlipKind Kind, int Place, char Letter, int Likelihood);
}
