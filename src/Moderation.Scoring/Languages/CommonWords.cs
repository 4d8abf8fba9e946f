using System.Numerics;
using Moderation.Scoring.Normalization;
using Moderation.Scoring.Resources;

namespace Moderation.Scoring.Languages;

/// <summary>
/// The commonest words of each language ("the", "und", "que"), from the embedded common-words.txt: a few of them tell a short text's
/// language better than its letters.
/// </summary>
internal sealed class CommonWords
{
    private const string Resource = "Moderation.Scoring.Languages.common-words.txt";

    private readonly Entry[] _entries;
    private readonly int _shift;
    private readonly List<string> _codes;
    private readonly List<int> _lanes;

    private CommonWords(IEnumerable<string> lines, IReadOnlyList<string> lanes)
    {
        _codes = [.. lanes];
        _lanes = [.. Enumerable.Range(0, lanes.Count)];
        var words = new Dictionary<uint, ulong>();
        foreach (var line in lines.Where(line => line.Length > 0 && line[0] != '#'))
            Add(line, words);
        _entries = new Entry[BitOperations.RoundUpToPowerOf2((uint)words.Count * 2 + 2)];
        _shift = 32 - BitOperations.Log2((uint)_entries.Length);
        foreach (var (hash, languages) in words)
            Insert(new Entry(hash, languages));
    }

    public static CommonWords Shipped { get; } = ReadShipped();

    /// <summary>ISO 639-1 codes: first the lanes of <see cref="LanguageProfiles"/>, then those that borrow a lane.</summary>
    public IReadOnlyList<string> Codes => _codes;

    /// <summary>The lane of letter statistics that serves a language.</summary>
    public int LaneOf(int language) => _lanes[language];

    /// <summary>The languages in which a word is common, one bit each; bit 0 is English.</summary>
    public ulong LanguagesOf(uint hash)
    {
        var slot = hash >> _shift;
        while (_entries[slot].Languages != 0 && _entries[slot].Hash != hash)
            slot = (slot + 1) & (uint)(_entries.Length - 1);
        return _entries[slot].Languages;
    }

    private void Add(string line, Dictionary<uint, ulong> words)
    {
        var head = line.IndexOf(':', StringComparison.Ordinal);
        var language = 1UL << LanguageAt(line[..head].Split('<'));
        foreach (var word in line[(head + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var hash = RollingHash.Compute(word);
            words[hash] = words.GetValueOrDefault(hash) | language;
        }
    }

    private int LanguageAt(string[] head)
    {
        if (_codes.IndexOf(head[0]) is >= 0 and var known)
            return known;
        _codes.Add(head[0]);
        _lanes.Add(_codes.IndexOf(head[1]));
        return _codes.Count - 1;
    }

    private void Insert(in Entry entry)
    {
        var slot = entry.Hash >> _shift;
        while (_entries[slot].Languages != 0)
            slot = (slot + 1) & (uint)(_entries.Length - 1);
        _entries[slot] = entry;
    }

    private static CommonWords ReadShipped() => new(
        EmbeddedText.Lines(typeof(CommonWords).Assembly, Resource).Select(line => line.Trim()), LanguageProfiles.Shipped.Codes);

    private readonly record struct Entry(uint Hash, ulong Languages);
}
