using Moderation.Scoring.Normalization;
using Moderation.Scoring.Restoring;
using Moderation.Scoring.Text;
using Moderation.Training.Corpus;
using Moderation.Training.Recipes;

namespace Moderation.Training.Fitting;

/// <summary>The words of a corpus with their counts: the words that the restorer may restore to.</summary>
internal sealed record WordList(uint[] Hashes, byte[] Commonness)
{
    /// <summary>A word in fewer comments is as likely a typing error as a word.</summary>
    private const int FewestComments = 5;

    /// <summary>A word is telling when it is this many times more frequent in toxic or spam comments than in others.</summary>
    private const double LeastOdds = 2.5;

    /// <summary>A telling word occurs in at least so many of them.</summary>
    private const int FewestObjections = 8;

    /// <summary>Least commonness of a telling word, so that its misspellings are restored.</summary>
    private const int TellingCommonness = 60;

    private const int LongestWord = 24;

    public static WordList Count(IEnumerable<LabelledComment> comments)
    {
        var counts = new Dictionary<uint, (int All, int Objected)>();
        var reading = new CommentReading();
        var words = new HashSet<uint>();
        foreach (var comment in comments.Where(Teaches))
        {
            reading.Read(comment.ToContent());
            words.Clear();
            Collect(reading.Folded, words);
            var objected = comment.Toxic == 1 || comment.Spam == 1 ? 1 : 0;
            foreach (var word in words)
            {
                var (all, bad) = counts.GetValueOrDefault(word);
                counts[word] = (all + 1, bad + objected);
            }
        }

        var known = counts.Where(pair => pair.Value.All >= FewestComments).OrderBy(pair => pair.Key).ToArray();
        return new WordList(
            [.. known.Select(pair => pair.Key)], [.. known.Select(pair => CommonnessOf(pair.Value.All, pair.Value.Objected))]);
    }

    public Vocabulary ToVocabulary() => new(Hashes, Commonness);

    /// <summary>
    /// No English words are learned from e-mail that lost its word boundaries, from foreign text, or from generated sentences, some of which
    /// are misspelled on purpose.
    /// </summary>
    private static bool Teaches(LabelledComment comment) =>
        comment is { Lang: "en", Source: not ("enron_spam" or "written") } && Family.Find(comment.Source) != Family.Contrasts;

    private static byte CommonnessOf(int all, int objected)
    {
        var commonness = 1 + 8 * Math.Log2((double)all / FewestComments);
        var isTelling = objected >= FewestObjections && (objected + 0.5) / (all - objected + 0.5) > LeastOdds;
        return (byte)(isTelling ? Math.Max(commonness, TellingCommonness) : commonness);
    }

    private static void Collect(FoldedText text, HashSet<uint> words)
    {
        for (var i = 0; i < text.ChunkCount; i++)
        {
            if (text.Chunks[i].Kind == ChunkKind.Words)
                Collect(text.Span(text.Chunks[i]), words);
        }
    }

    private static void Collect(ReadOnlySpan<char> chunk, HashSet<uint> words)
    {
        for (var start = 0; start < chunk.Length; start++)
        {
            var rest = chunk[start..].IndexOfAnyExceptInRange('a', 'z');
            var length = rest < 0 ? chunk.Length - start : rest;
            if (length is > 0 and <= LongestWord)
                words.Add(RollingHash.Compute(chunk.Slice(start, length)));
            start += length;
        }
    }
}
