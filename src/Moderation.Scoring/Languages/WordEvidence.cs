using System.Runtime.Intrinsics;
using Moderation.Scoring.Normalization;
using Moderation.Scoring.Restoring;
using Moderation.Scoring.Text;

namespace Moderation.Scoring.Languages;

/// <summary>
/// Weighs a comment's words one by one for every language against English: by their letters, by whether they are common words of a
/// language, and by whether the model knows them as English ones. No word says more than its <see cref="WordWeight"/> allows.
/// </summary>
internal ref struct WordEvidence(Span<short> sums, Span<short> commonWords)
{
    /// <summary>Room for each language's sum, in whole vectors.</summary>
    public const int Room = 48;

    /// <summary>More words say nothing new, and sums of 16 bits hold as many.</summary>
    private const int MostWords = 128;

    /// <summary>A word that comes again within as many says nothing: "nein nein nein", "fat cat fat cat".</summary>
    private const int Recent = 4;

    /// <summary>A word's further letters repeat what its first ones say.</summary>
    private const int MostRuns = 24;

    /// <summary>One bit for each lane of a vector.</summary>
    private static readonly Vector256<short> Bits =
        Vector256.Create(1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, short.MinValue);

    private readonly Span<short> _sums = sums;
    private readonly Span<short> _commonWords = commonWords;

    /// <summary>Words weighed.</summary>
    public int Words { get; private set; }

    /// <summary>Of them, those in lower case, which are no names.</summary>
    public int PlainWords { get; private set; }

    /// <summary>Of them, those that English has as well.</summary>
    public int EnglishWords { get; private set; }

    /// <summary>The language other than English for which the words speak most, as its place in <see cref="CommonWords.Codes"/>.</summary>
    public readonly int Best()
    {
        var best = 1;
        for (var language = 2; language < CommonWords.Shipped.Codes.Count; language++)
            best = _sums[language] > _sums[best] ? language : best;
        return best;
    }

    /// <summary>How much the words speak for a language and against English, in nats.</summary>
    public readonly double LeadOf(int language) => _sums[language] / LanguageProfiles.StepsPerNat;

    /// <summary>How many words of two letters or more are common in a language and not in English.</summary>
    public readonly int CommonWordsOf(int language) => _commonWords[language];

    public void Weigh(CommentReading reading, Vocabulary vocabulary)
    {
        Span<uint> recent = stackalloc uint[Recent];
        var word = new SpelledWord(stackalloc char[SpelledWord.Longest], stackalloc char[SpelledWord.Longest]);
        var words = new SpokenWords(reading);
        for (var looks = 0; looks < MostWords && words.MoveNext(); looks++)
        {
            word.Read(reading, words.Start, words.End);
            var hash = RollingHash.Compute(word.Written);
            if (recent.Contains(hash))
                continue;
            recent[Words++ % Recent] = hash;
            Weigh(word, hash, words.Manner, vocabulary);
        }
    }

    private void Weigh(scoped SpelledWord word, uint hash, WordManner manner, Vocabulary vocabulary)
    {
        var languages = CommonWords.Shipped.LanguagesOf(hash);
        if (word.Elided.Length > 0)
            languages |= CommonWords.Shipped.LanguagesOf(RollingHash.Compute(word.Elided));
        var commonness = vocabulary.Commonness(RollingHash.Compute(word.Owner));
        var isEnglish = (languages & 1) != 0;
        PlainWords += manner == WordManner.Plain ? 1 : 0;
        EnglishWords += isEnglish || (languages == 0 && commonness > 0) ? 1 : 0;
        Span<short> letters = stackalloc short[Room];
        letters.Clear();
        AddLetters(word.Written, letters);
        Add(letters, WordWeight.Of(manner, languages, commonness, word.Length), languages, !isEnglish && word.Length > 1);
    }

    /// <summary>Adds how much better each language explains a word's letters than English does.</summary>
    private static void AddLetters(ReadOnlySpan<char> word, Span<short> letters)
    {
        var (first, second) = ('\0', '^');
        foreach (var letter in word[..Math.Min(word.Length, MostRuns)])
        {
            if (letter == '\'')
            {
                (first, second) = ('\0', '^');
                continue;
            }

            if (first != '\0')
                AddRun(LanguageProfiles.RowOf(first, second, letter), letters);
            (first, second) = (second, letter);
        }

        var common = CommonWords.Shipped;
        for (var language = LanguageProfiles.Lanes; language < common.Codes.Count; language++)
            letters[language] = letters[common.LaneOf(language)];
    }

    private static void AddRun(int row, Span<short> letters)
    {
        var costs = LanguageProfiles.Shipped.Costs.AsSpan(row * LanguageProfiles.Lanes, LanguageProfiles.Lanes);
        for (var lane = 1; lane < costs.Length; lane++)
            letters[lane] += (short)(costs[0] - costs[lane]);
    }

    private readonly void Add(scoped ReadOnlySpan<short> letters, in WordWeight weight, ulong languages, bool isCounted)
    {
        for (var i = 0; i < Room; i += Vector256<short>.Count)
        {
            var said = Vector256.Create(letters[i..]);
            var isCommon = Vector256.Equals(Vector256.Create((short)(languages >> i)) & Bits, Bits);
            var other = Clamp(said, weight.Least, weight.Most) + Vector256.Create(weight.Bonus);
            var common = Clamp(said, 0, weight.CommonMost) + Vector256.Create(weight.CommonBonus);
            (Vector256.Create<short>(_sums[i..]) + Vector256.ConditionalSelect(isCommon, common, other)).CopyTo(_sums[i..]);
            if (isCounted)
                (Vector256.Create<short>(_commonWords[i..]) - isCommon).CopyTo(_commonWords[i..]);
        }
    }

    private static Vector256<short> Clamp(Vector256<short> values, short least, short most) =>
        Vector256.Min(Vector256.Max(values, Vector256.Create(least)), Vector256.Create(most));
}
