using System.Collections.Frozen;
using Moderation.Scoring.Resources;

namespace Moderation.Scoring.Normalization;

/// <summary>The words that people mask, and spellings that stand for them. The head of the list explains its format.</summary>
internal sealed class CoarseWords
{
    private const string Resource = "Moderation.Scoring.Normalization.coarse-words.txt";

    private static readonly char[] Marks = ['!', '*'];

    private readonly List<CoarseWord>[] _byFirstLetter = [.. Enumerable.Range(0, 26).Select(_ => new List<CoarseWord>())];
    private readonly Dictionary<string, CoarseWord> _words = new(StringComparer.Ordinal);
    private readonly FrozenDictionary<uint, CoarseWord> _spellings;

    /// <summary>A mark for the hash of each spelling, as nearly every word that is looked up is none of them.</summary>
    private readonly ulong[] _seen = new ulong[64];

    private CoarseWords(IEnumerable<string> lines)
    {
        var spellings = new Dictionary<uint, CoarseWord>();
        foreach (var line in lines.Where(line => line.Length > 0 && line[0] != '#'))
        {
            var equals = line.IndexOf('=');
            if (equals < 0)
                AddForms(line);
            else
                AddSpellings(line[..equals].Trim(), line[(equals + 1)..], spellings);
        }

        _spellings = spellings.ToFrozenDictionary();
        foreach (var hash in _spellings.Keys)
            _seen[hash >> 26] |= 1UL << (int)(hash >> 20);
    }

    public static CoarseWords Shipped { get; } = new(ReadShipped());

    /// <summary>The words that start with a letter, a to z, the likelier first.</summary>
    public IReadOnlyList<CoarseWord> StartingWith(char letter) => _byFirstLetter[letter - 'a'];

    public bool Has(ReadOnlySpan<char> word) => _words.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(word);

    /// <summary>The word that a spelling such as <c>fck</c> stands for; null for any other.</summary>
    /// <param name="hash">The <see cref="RollingHash"/> of the spelling.</param>
    public CoarseWord? BehindSpelling(uint hash) =>
        (_seen[hash >> 26] & (1UL << (int)(hash >> 20))) == 0 ? null : _spellings.GetValueOrDefault(hash);

    private void AddForms(string line)
    {
        var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var stem = parts[0].TrimStart(Marks);
        var marks = parts[0].AsSpan(0, parts[0].Length - stem.Length);
        var word = new CoarseWord(stem, marks.Contains('!'), marks.Contains('*'));
        Add(word);
        foreach (var ending in parts[1..])
            Add(word with { Letters = stem + ending, NeedsOnlyFirst = false });
    }

    private void Add(CoarseWord word)
    {
        if (_words.TryAdd(word.Letters, word))
            _byFirstLetter[word.Letters[0] - 'a'].Add(word);
    }

    private void AddSpellings(string word, string spellings, Dictionary<uint, CoarseWord> into)
    {
        foreach (var spelling in spellings.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            into[RollingHash.Compute(spelling)] = _words[word];
    }

    private static IEnumerable<string> ReadShipped() =>
        EmbeddedText.Lines(typeof(CoarseWords).Assembly, Resource).Select(line => line.Trim());
}
