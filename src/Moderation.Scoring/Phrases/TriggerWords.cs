using Moderation.Scoring.Normalization;

namespace Moderation.Scoring.Phrases;

/// <summary>
/// The words without which no phrase can be in a text. Most comments have none and cost one pass over their letters: a table of marks that
/// stays in the cache settles nearly every word.
/// </summary>
internal sealed class TriggerWords
{
    private const int MarkBits = 16;

    private readonly ulong[] _marks = new ulong[1 << (MarkBits - 6)];
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public TriggerWords(IEnumerable<string> words)
    {
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in words)
        {
            _words.Add(word);
            var hash = RollingHash.Compute(word);
            _marks[Slot(hash)] |= Bit(hash);
        }
    }

    /// <summary>
    /// The start of the first sentence, at or after one, that has such a word; -1 when there is none.
    /// </summary>
    public int NextSentence(ReadOnlySpan<char> text, int sentence)
    {
        var (hash, start) = (0u, sentence);
        for (var i = sentence; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] != ' ')
            {
                hash = RollingHash.Step(hash, text[i]);
                continue;
            }

            if (i == start + 1 && text[start] == '.')
                sentence = i;
            else if (i > start && (_marks[Slot(hash)] & Bit(hash)) != 0 && _lookup.Contains(text[start..i]))
                return sentence;
            (hash, start) = (0, i + 1);
        }

        return -1;
    }

    private static int Slot(uint hash) => (int)(hash >> (32 - MarkBits + 6));

    private static ulong Bit(uint hash) => 1UL << (int)((hash >> (32 - MarkBits)) & 63);
}
