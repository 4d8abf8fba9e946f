using System.Buffers;
using Moderation.Scoring.Normalization;

namespace Moderation.Scoring.Restoring;

/// <summary>
/// Finds the coarse word behind a mask, such as <c>f**k</c>, <c>sh*t</c> or <c>n****r</c>, and behind a spelling such as <c>fck</c>. Takes
/// only words of the list, so names, products and formulas with stars stay as they are.
/// </summary>
internal static class MaskedWord
{
    /// <summary>Shorter words are too often formulas, grades and names.</summary>
    private const int Shortest = 4;

    private const int Longest = 16;

    private static readonly SearchValues<char> Masks = SearchValues.Create("*#-_.%^&~");

    /// <summary>Finds the word behind a spelling that has letters only.</summary>
    public static bool TrySpelling(in LeadingLetters letters, RestoredText output)
    {
        if (letters.Length < 3 || CoarseWords.Shipped.BehindSpelling(letters.Hash) is not { } word)
            return false;
        output.Add(word.Letters);
        return true;
    }

    /// <param name="chunk">A chunk of folded text, with the punctuation around it.</param>
    /// <param name="letters">What it starts with.</param>
    /// <param name="output">Where the chunk goes, with the word in place of the mask.</param>
    public static bool TryFind(ReadOnlySpan<char> chunk, in LeadingLetters letters, RestoredText output)
    {
        var (start, end) = BoundsOf(chunk);
        var mask = chunk[start..end];
        if (mask.Length is < Shortest or > Longest || !mask.ContainsAny(Masks) || IsFootnote(mask, letters))
            return false;
        var first = Leetspeak.Plain(mask[0]);
        if (!char.IsAsciiLetterLower(first))
            return false;
        var shape = MaskShape.Of(mask);
        foreach (var word in CoarseWords.Shipped.StartingWith(first))
        {
            if (!shape.Allows(word) || !Fits(mask, word.Letters))
                continue;
            output.Add(chunk[..start]);
            output.Add(word.Letters);
            output.Add(chunk[end..]);
            return true;
        }

        return false;
    }

    /// <summary>
    /// The chunk without brackets, quotation marks and full stops around it; stars and dashes at its end stand for letters.
    /// </summary>
    private static (int Start, int End) BoundsOf(ReadOnlySpan<char> chunk)
    {
        var (start, end) = (0, chunk.Length);
        while (start < end && !char.IsAsciiLetterOrDigit(chunk[start]) && chunk[start] is not ('@' or '$'))
            start++;
        while (end > start && !char.IsAsciiLetterOrDigit(chunk[end - 1]) && chunk[end - 1] is not ('*' or '#' or '-' or '_' or '@' or '$'))
            end--;
        // Emphasis in Markdown: *word*, _word_.
        while (start > 0 && end > start && chunk[start - 1] is '*' or '_' && chunk[end - 1] == chunk[start - 1])
            end--;
        return (start, end);
    }

    /// <summary>A word with one star after it: the star points at a footnote.</summary>
    private static bool IsFootnote(ReadOnlySpan<char> mask, in LeadingLetters letters) =>
        letters.IsKnown && letters.Length == mask.Length - 1 && mask[^1] == '*';

    private static bool Fits(ReadOnlySpan<char> mask, string word)
    {
        if (mask.Length == word.Length)
            return FitsExactly(mask, word);
        // A run of stars may be one short or one too long when enough else is given.
        var run = mask.IndexOf("**");
        if (run < 0 || Math.Abs(mask.Length - word.Length) != 1)
            return false;
        var after = run + 2 + CountStars(mask[(run + 2)..]);
        var tail = mask.Length - after;
        return tail > 0 && run + tail >= 3 && run + tail < word.Length
            && FitsExactly(mask[..run], word.AsSpan(0, run)) && FitsExactly(mask[after..], word.AsSpan(word.Length - tail));
    }

    private static int CountStars(ReadOnlySpan<char> text) => text.IndexOfAnyExcept('*') is >= 0 and var count ? count : text.Length;

    private static bool FitsExactly(ReadOnlySpan<char> mask, ReadOnlySpan<char> word)
    {
        for (var i = 0; i < mask.Length; i++)
        {
            var stands = Masks.Contains(mask[i]) || mask[i] is '@' or '$' or '!';
            if (!stands && mask[i] != word[i] && Leetspeak.Plain(mask[i]) != word[i])
                return false;
        }

        return true;
    }
}
