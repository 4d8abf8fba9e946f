namespace Moderation.Scoring.Normalization;

/// <summary>
/// The letters that make flags, U+1F1E6 to U+1F1FF. Two of them are a flag when they are the code of a country; other runs, and runs that
/// spell a coarse word, are read as the letters they show.
/// </summary>
internal static class RegionalIndicators
{
    /// <summary>Longer runs are read in parts; even, so that no flag is cut in half.</summary>
    public const int LongestRun = 64;

    private const int A = 0x1F1E6;

    private const int Z = 0x1F1FF;

    public static bool Has(int codePoint) => codePoint is >= A and <= Z;

    /// <summary>Reads the run that starts at <paramref name="start"/>, across invisible characters.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where an indicator stands.</param>
    /// <param name="letters">Gets the letters, at most <see cref="LongestRun"/>.</param>
    /// <param name="places">Gets the place of each in the text.</param>
    /// <returns>How many letters there are.</returns>
    public static int ReadRun(ReadOnlySpan<char> text, int start, Span<char> letters, Span<int> places)
    {
        var count = 0;
        for (var i = start; i + 1 < text.Length && count < LongestRun; i++)
        {
            if (char.IsSurrogatePair(text[i], text[i + 1]) && char.ConvertToUtf32(text[i], text[i + 1]) is >= A and <= Z and var code)
                (letters[count], places[count++]) = ((char)('a' + code - A), i++);
            else if (!CharacterTable.Is(text[i], CharacterClass.Invisible))
                break;
        }

        return count;
    }

    /// <summary>Whether a run is flags and nothing but flags.</summary>
    public static bool AreFlags(ReadOnlySpan<char> letters)
    {
        for (var i = 0; i + 1 < letters.Length; i += 2)
        {
            if (!Countries.Has(letters[i], letters[i + 1]))
                return false;
        }

        return letters.Length % 2 == 0 && !CoarseWords.Shipped.Has(letters);
    }
}
