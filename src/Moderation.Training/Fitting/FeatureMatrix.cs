using Moderation.Scoring.Features;
using Moderation.Scoring.Normalization;
using Moderation.Scoring.Restoring;
using Moderation.Scoring.Text;
using Moderation.Training.Corpus;
using Moderation.Training.Recipes;

namespace Moderation.Training.Fitting;

/// <summary>All training comments as feature vectors, with the words and buckets counted to make them.</summary>
internal sealed class FeatureMatrix
{
    /// <summary>A bucket with fewer comments gets no weight: what it says would not hold for other comments.</summary>
    private const int FewestComments = 2;

    /// <summary>Parts the data is split into; they make two, three or four folds.</summary>
    private const int Parts = 12;

    public required IReadOnlyList<FeatureRow> Rows { get; init; }

    /// <summary>Which places of the feature space get a weight.</summary>
    public required bool[] Seen { get; init; }

    public required WordList Words { get; init; }

    public static FeatureMatrix Build(IReadOnlyList<LabelledComment> comments, TextWriter progress)
    {
        progress.WriteLine($"counting words in {comments.Count:N0} comments");
        var words = WordList.Count(comments);
        progress.WriteLine($"extracting features with {words.Hashes.Length:N0} known words");
        var rows = Extract(comments, words.ToVocabulary());
        var seen = FindSeen(rows);
        rows = [.. rows.Select(row => Prune(row, seen))];
        var features = rows.Sum(row => (long)row.Indices.Length);
        progress.WriteLine($"{features:N0} features, {seen.Count(value => value):N0} of {FeatureSpace.Buckets:N0} buckets used");
        return new FeatureMatrix { Rows = rows, Seen = seen, Words = words };
    }

    /// <summary>Extracts the features of comments.</summary>
    /// <param name="comments">The comments.</param>
    /// <param name="vocabulary">The words known from training, to which disguised words are restored.</param>
    public static FeatureRow[] Extract(IReadOnlyList<LabelledComment> comments, Vocabulary vocabulary)
    {
        var reading = new CommentReading();
        var extractor = new FeatureExtractor();
        var rows = new FeatureRow[comments.Count];
        var sites = Reference.SitesOf(comments);
        for (var i = 0; i < rows.Length; i++)
        {
            reading.Read(comments[i].ToContent());
            extractor.Extract(reading, vocabulary);
            var (indices, values) = FeatureVectors.ToSparse(extractor.Features);
            rows[i] = new FeatureRow(comments[i], PartOf(comments[i], sites), indices, values);
        }

        return rows;
    }

    private static bool[] FindSeen(FeatureRow[] rows)
    {
        var counts = new int[FeatureSpace.Dimension];
        foreach (var index in rows.SelectMany(row => row.Indices))
            counts[index]++;
        return [.. counts.Select(count => count >= FewestComments)];
    }

    private static FeatureRow Prune(FeatureRow row, bool[] seen)
    {
        var kept = Enumerable.Range(0, row.Indices.Length).Where(i => seen[row.Indices[i]]).ToArray();
        return row with { Indices = [.. kept.Select(i => row.Indices[i])], Values = [.. kept.Select(i => row.Values[i])] };
    }

    /// <summary>Videos, blogs and forums are dealt out to the parts in turn, so that every fold has some.</summary>
    private static int PartOf(LabelledComment comment, string[] sites)
    {
        var site = Array.IndexOf(sites, comment.Source);
        return (site < 0 ? BucketHash.ToBucket(RollingHash.Compute(comment.Text), BucketHash.PairSeed) : site) % Parts;
    }
}
