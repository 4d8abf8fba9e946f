using Moderation.Scoring.Normalization;

namespace Moderation.Scoring.Restoring;

/// <summary>How much of a masked word is given, and by which signs the rest is masked.</summary>
/// <param name="Length">Letters and signs.</param>
/// <param name="Given">Letters, or digits and signs that stand for one.</param>
/// <param name="Stars">Signs that are used for nothing but masks.</param>
/// <param name="Joiners">Signs that also join words or end sentences.</param>
/// <param name="OpenEnd">Signs at its end.</param>
internal readonly record struct MaskShape(int Length, int Given, int Stars, int Joiners, int OpenEnd)
{
    /// <summary>Dashes at the end of a word from this number on stand for letters, not for a pause.</summary>
    private const int FewestDashes = 3;

    public static MaskShape Of(ReadOnlySpan<char> mask)
    {
        var (given, stars, joiners, open) = (0, 0, 0, 0);
        foreach (var c in mask)
        {
            var isStar = c is '*' or '#' or '%' or '^' or '&';
            var isJoiner = c is '-' or '_' or '.' or '~';
            stars += isStar ? 1 : 0;
            joiners += isJoiner ? 1 : 0;
            given += isStar || isJoiner ? 0 : 1;
            open = isStar || isJoiner ? open + 1 : 0;
        }

        return new MaskShape(mask.Length, given, stars, joiners, open);
    }

    /// <summary>Whether the mask gives enough to tell this word, if it fits.</summary>
    public bool Allows(CoarseWord word)
    {
        if (Stars + Joiners == 0 || (Stars > 0 && Joiners > 0))
            return false;
        if (Given < 2)
            return word.NeedsOnlyFirst && word.Letters.Length == Length && (Joiners == 0 || OpenEnd >= FewestDashes);
        if (Joiners > 0 && OpenEnd is > 0 and < FewestDashes)
            return false;
        // Two of many letters are a guess, unless they are the first and the last of a word that is often masked so.
        return Given * 3 >= Length || (OpenEnd == 0 && (word.IsSlur || word.NeedsOnlyFirst));
    }
}
