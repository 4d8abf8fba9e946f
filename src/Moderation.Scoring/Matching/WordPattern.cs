namespace Moderation.Scoring.Matching;

/// <summary>One spelling of an entry, as the automaton looks for it.</summary>
/// <param name="Literal">What the automaton finds. A space at its start is the start of a word.</param>
/// <param name="Ending">How the last word may go on after the literal.</param>
/// <param name="Tail">
/// What must follow the literal up to the end of a word, stars for any letters; null where <paramref name="Ending"/> says all.
/// </param>
/// <param name="Entry">Number of the entry it is a spelling of.</param>
internal readonly record struct WordPattern(string Literal, WordEnding Ending, string? Tail, int Entry)
{
    /// <summary>The longest entry, in characters.</summary>
    public const int LongestEntry = 100;

    /// <summary>All spellings of an entry. One with a hyphen is also written with a space, and as one word.</summary>
    /// <param name="entry">
    /// A word or several; stars stand for any letters of a word. One in quotation marks is matched as it stands, stars included.
    /// </param>
    /// <param name="number">The entry's number.</param>
    /// <param name="isExact">It is matched as it stands, as if it were in quotation marks, but with wildcards.</param>
    /// <exception cref="FormatException">It cannot be matched; the message says why.</exception>
    public static IEnumerable<WordPattern> Of(string entry, int number, bool isExact = false)
    {
        entry = entry.Trim();
        var isQuoted = entry.Length > 2 && entry[0] is '"' or '“' && entry[^1] is '"' or '”';
        var text = EntryText.Fold(entry);
        if (text.Length > LongestEntry)
            throw new FormatException($"an entry has at most {LongestEntry} characters");
        if (text.Trim('*', ' ').Length == 0)
            throw new FormatException(text.Contains('*') ? "it is only wildcards" : "there is no word in it");
        return Spellings(text).Select(spelling => isQuoted ? Exact(spelling, number) : Parse(spelling, isExact, number));
    }

    private static string[] Spellings(string text) =>
        text.Contains('-') ? [text, text.Replace('-', ' '), text.Replace("-", string.Empty, StringComparison.Ordinal)] : [text];

    private static WordPattern Parse(string text, bool isExact, int number)
    {
        var floats = text[0] == '*';
        var start = floats ? string.Empty : " ";
        var rest = floats ? text.TrimStart('*') : text;
        if (rest.Length == 0 || rest[0] == ' ')
            throw new FormatException("a wildcard at the start needs letters beside it");
        var star = rest.IndexOf('*');
        if (star == rest.Length - 1)
            return new(start + rest[..star], WordEnding.Any, null, number);
        if (star >= 0)
            return new(start + rest[..star], WordEnding.None, rest[star..], number);
        if (floats)
            return new(start + rest, WordEnding.None, null, number);
        return isExact ? Exact(rest, number) : Inflected(rest, number);
    }

    private static WordPattern Exact(string text, int number) => new(" " + text, WordEnding.None, null, number);

    /// <summary>One word in all its forms; of several only the last one, and only its plural.</summary>
    private static WordPattern Inflected(string text, int number)
    {
        if (text.Contains(' '))
            return new(" " + text, WordEnding.Plural, null, number);
        var (stem, ending) = WordEndings.Of(text);
        return new(" " + stem, ending, null, number);
    }
}
