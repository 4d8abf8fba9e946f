using System.Buffers;

namespace Moderation.Scoring.WordLists;

/// <summary>A telephone number where a name should be.</summary>
internal static class TelephoneNumber
{
    /// <summary>Fewer digits are a year, a date or a count; numbers with an area code have nine or more.</summary>
    private const int FewestDigits = 9;

    private static readonly SearchValues<char> NumberParts = SearchValues.Create("0123456789-.:");

    /// <summary>The place of the first one, in one word or in several; null when there is none.</summary>
    public static (int Start, int Length)? FindIn(Wording field)
    {
        var text = field.Text;
        var (start, digits) = (0, 0);
        foreach (var token in field.Parts)
        {
            var word = text[token.Start..];
            word = word[..word.IndexOf(' ')];
            if (word.ContainsAnyExcept(NumberParts))
            {
                digits = 0;
                continue;
            }

            start = digits == 0 ? token.Start : start;
            digits += CountDigits(word);
            if (digits >= FewestDigits)
                return (start, token.Start + word.Length - start);
        }

        return null;
    }

    private static int CountDigits(ReadOnlySpan<char> word)
    {
        var digits = 0;
        foreach (var c in word)
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        return digits;
    }
}
