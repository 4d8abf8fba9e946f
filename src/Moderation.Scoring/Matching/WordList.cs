using System.Security.Cryptography;
using System.Text;

namespace Moderation.Scoring.Matching;

/// <summary>
/// A site's own list of words. An entry is a word or several; <c>*</c> stands for any letters at the start, at the end or inside a word.
/// Plural, possessive and the forms in -ed, -ing and -er of a single word are found as well, unless the entry is in quotation marks, where
/// stars are stars too. Case,
/// accents, look-alike letters and disguises do not matter. Immutable and safe for any number of threads.
/// </summary>
public sealed class WordList : IEquatable<WordList>
{
    /// <summary>The most entries of one list.</summary>
    public const int MostEntries = 100_000;

    /// <summary>The most entries with a wildcard at the start or inside a word; each of them costs time on its own.</summary>
    public const int MostInnerWildcards = 1_000;

    private WordList(List<WordPattern> patterns, string[] entries) =>
        (Entries, Hash, Automaton) = (entries, HashOf(entries), new WordAutomaton(patterns));

    /// <summary>A list without entries.</summary>
    public static WordList Empty { get; } = Parse([]);

    /// <summary>Its entries, each once, in the order in which they were listed.</summary>
    public IReadOnlyList<string> Entries { get; }

    /// <summary>How many entries it has.</summary>
    public int Count => Entries.Count;

    /// <summary>Twelve hexadecimal digits that depend on the entries alone, not on their order; empty for a list without entries.</summary>
    public string Hash { get; }

    internal WordAutomaton Automaton { get; }

    /// <summary>Reads a list.</summary>
    /// <param name="lines">An entry each; nothing counts after a <c>#</c> at the start of a line or after a space.</param>
    /// <exception cref="WordListException">An entry cannot be matched; the message names the line and what is wrong.</exception>
    public static WordList Parse(IEnumerable<string> lines)
    {
        var (patterns, entries, number, inner) = (new List<WordPattern>(), new HashSet<string>(StringComparer.Ordinal), 0, 0);
        foreach (var line in lines)
        {
            number++;
            var entry = WithoutComment(line);
            if (entry.Length == 0 || !entries.Add(entry))
                continue;
            if (entries.Count > MostEntries)
                throw new WordListException(number, $"a list has at most {MostEntries} entries");
            var first = patterns.Count;
            Add(entry, entries.Count - 1, number, patterns);
            inner += patterns[first].Tail is not null || patterns[first].Literal[0] != ' ' ? 1 : 0;
            if (inner > MostInnerWildcards)
                throw new WordListException(number, $"at most {MostInnerWildcards} entries have a wildcard at the start or inside a word");
        }

        return new WordList(patterns, [.. entries]);
    }

    /// <inheritdoc/>
    public bool Equals(WordList? other) => other is not null && other.Hash == Hash;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WordList);

    /// <inheritdoc/>
    public override int GetHashCode() => Hash.GetHashCode(StringComparison.Ordinal);

    internal static string WithoutComment(string line)
    {
        for (var i = line.IndexOf('#'); i >= 0; i = line.IndexOf('#', i + 1))
        {
            if (i == 0 || char.IsWhiteSpace(line[i - 1]))
                return line[..i].Trim();
        }

        return line.Trim();
    }

    private static void Add(string entry, int index, int line, List<WordPattern> patterns)
    {
        try
        {
            patterns.AddRange(WordPattern.Of(entry, index));
        }
        catch (FormatException problem)
        {
            throw new WordListException(line, problem.Message);
        }
    }

    private static string HashOf(string[] entries) => entries.Length == 0
        ? string.Empty
        : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', entries.Order(StringComparer.Ordinal)))))[..12];
}
