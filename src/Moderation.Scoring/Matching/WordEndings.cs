namespace Moderation.Scoring.Matching;

/// <summary>The endings of English words.</summary>
internal static class WordEndings
{
    /// <summary>How the forms of a word are spelt, and the letters that all of them begin with.</summary>
    public static (string Stem, WordEnding Ending) Of(string word)
    {
        var last = word[^1];
        if (word.Length < 3 || !char.IsAsciiLetter(last))
            return (word, WordEnding.Plural);
        var before = word[^2];
        return last switch
        {
            'e' => (word[..^1], WordEnding.DropsE),
            'y' when !IsVowel(before) => (word[..^1], WordEnding.ChangesY),
            'c' => (word, WordEnding.Plural), // what looks like another form is a form of another word: spic, spiced
            'w' or 'x' or 'y' or 'h' => (word, WordEnding.Regular),
            _ when IsVowel(last) || !IsVowel(before) || IsVowel(word[^3]) => (word, WordEnding.Regular),
            _ => (word, Vowels(word) == 1 ? WordEnding.Doubling : WordEnding.MayDouble),
        };
    }

    /// <summary>Whether a word may go on so after the letters of an entry.</summary>
    /// <param name="ending">How the forms of the entry are spelt.</param>
    /// <param name="last">The last of the letters.</param>
    /// <param name="rest">The word's letters after them.</param>
    public static bool Allows(this WordEnding ending, char last, ReadOnlySpan<char> rest) => ending switch
    {
        WordEnding.None => rest.IsEmpty,
        WordEnding.Any => true,
        WordEnding.Plural => IsPlural(last, rest),
        WordEnding.Regular => IsPlural(last, rest) || IsVerbal(rest),
        WordEnding.Doubling => IsPlural(last, rest) || IsDoubled(last, rest),
        WordEnding.MayDouble => IsPlural(last, rest) || IsVerbal(rest) || IsDoubled(last, rest),
        WordEnding.DropsE => rest is "e" or "es" or "e's" or "es'" or "ed" or "ing" or "er" or "ers",
        WordEnding.ChangesY => rest is "y" or "ys" or "y's" or "ies" or "ies'" or "ied" or "ying" or "ier" or "iers",
        _ => false,
    };

    private static bool IsPlural(char last, ReadOnlySpan<char> rest) =>
        rest is "" or "s" or "'s" or "s'" or "z" or "zz" || (rest is "es" && last is ('s' or 'x' or 'z' or 'h' or 'o'));

    private static bool IsVerbal(ReadOnlySpan<char> rest) => rest is "ed" or "ing" or "in" or "er" or "ers";

    private static bool IsDoubled(char last, ReadOnlySpan<char> rest) => rest.Length > 2 && rest[0] == last && IsVerbal(rest[1..]);

    private static int Vowels(string word) => word.Count(IsVowel);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
