using Moderation.Scoring.Matching;

namespace Moderation.Scoring.WordLists;

/// <summary>
/// Lists in the format of the shipped ones: <c>[category severity]</c> starts a section, with <c>exact</c> after it one whose entries are
/// found in no other form, a line is an entry, a line that starts with
/// <c>!</c> is a harmless phrase with a listed word in it, and what follows <c>#</c> is a comment. Several entries may share a line,
/// separated by <c>;</c>.
/// </summary>
internal static class WordListFile
{
    /// <summary>A shorter word with a star is too many words.</summary>
    private const int ShortestMasked = 4;

    /// <summary>The shortest word of which it is known what its first and last letter with nothing but stars between them mean.</summary>
    private const int ShortestAllStars = 5;

    /// <exception cref="WordListException">A line is no heading and no entry.</exception>
    public static ListedWords Parse(IEnumerable<string> lines)
    {
        var (words, patterns, harmless) = (new List<ListedWord>(), new List<WordPattern>(), new List<WordPattern>());
        var (section, number) = (default(WordSection), 0);
        foreach (var raw in lines)
        {
            number++;
            var line = WordList.WithoutComment(raw);
            if (line is ['[', .., ']'])
                section = Section(line[1..^1], number);
            else if (line is ['!', ..])
                harmless.AddRange(Entries(line[1..]).SelectMany(entry => Read(entry, 0, false, number)));
            else
                Add(line, section, number, words, patterns);
        }

        return new ListedWords([.. words], new WordAutomaton(patterns), new WordAutomaton(harmless));
    }

    private static WordSection Section(string heading, int line)
    {
        var parts = heading.Split(' ');
        return (parts is [_, _] or [_, _, "exact"]) && Enum.TryParse<WordCategory>(parts[0], ignoreCase: true, out var category)
            && Enum.TryParse<WordSeverity>(parts[1], ignoreCase: true, out var severity)
            ? new WordSection(category, severity, IsExact: parts.Length == 3)
            : throw new WordListException(line, "a heading names a category and a severity");
    }

    private static void Add(string line, WordSection section, int number, List<ListedWord> words, List<WordPattern> patterns)
    {
        foreach (var entry in Entries(line))
        {
            patterns.AddRange(Read(entry, words.Count, section.IsExact, number));
            if (section.MayBeMasked)
                patterns.AddRange(Masked(entry, words.Count));
            words.Add(new ListedWord(section.Category, section.Severity));
        }
    }

    private static string[] Entries(string line) =>
        line.Length == 0 ? [] : line.Split(';', StringSplitOptions.TrimEntries);

    private static IEnumerable<WordPattern> Read(string entry, int index, bool isExact, int line)
    {
        try
        {
            return WordPattern.Of(entry, index, isExact);
        }
        catch (FormatException problem)
        {
            throw new WordListException(line, problem.Message);
        }
    }

    /// <summary>Spellings of one plain word with stars for some letters between the first and the last.</summary>
    private static IEnumerable<WordPattern> Masked(string word, int entry)
    {
        if (word.Length < ShortestMasked || !word.All(char.IsAsciiLetterLower))
            yield break;
        for (var start = 1; start < word.Length - 1; start++)
        {
            for (var end = start + 1; end < word.Length && (end == start + 1 || word.Length >= ShortestAllStars); end++)
                yield return new(" " + word[..start] + new string('*', end - start) + word[end..], WordEnding.Plural, null, entry);
        }

        var vowels = new string([.. word.Select(c => c is 'a' or 'e' or 'i' or 'o' or 'u' ? '*' : c)]);
        if (vowels[0] != '*' && vowels[^1] != '*')
            yield return new(" " + vowels, WordEnding.Plural, null, entry);
    }
}

/// <summary>What a heading says of the entries below it.</summary>
/// <param name="Category">What they do.</param>
/// <param name="Severity">How grave that is.</param>
/// <param name="IsExact">They are found as they stand only.</param>
internal readonly record struct WordSection(WordCategory Category, WordSeverity Severity, bool IsExact)
{
    /// <summary>Whether stars in a word are still that word: nobody takes the pains for a harmless one.</summary>
    public bool MayBeMasked =>
        !IsExact && Severity == WordSeverity.Grave && (Category is WordCategory.Slur or WordCategory.Insult);
}
