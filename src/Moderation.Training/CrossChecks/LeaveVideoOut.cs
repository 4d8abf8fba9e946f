using Moderation.Scoring.Assessments;
using Moderation.Training.Corpus;
using Moderation.Training.Evaluation;
using Moderation.Training.Fitting;
using Moderation.Training.Recipes;

namespace Moderation.Training.CrossChecks;

/// <summary>
/// Leave-one-video-out: the spam recipe trained without the comments under one video, words and features counted anew, and asked about those; for each video in turn. It measures the recipe, not a
/// model: the fifth video, which the shipped model never sees, trains here for the other four.
/// </summary>
internal static class LeaveVideoOut
{
    /// <summary>Videos at a time, each on one thread: the result does not depend on chance.</summary>
    private const int Workers = 2;

    public static IEnumerable<VideoResult> Measure(IReadOnlyList<LabelledComment> comments, TextWriter progress)
    {
        var used = ModelBuilder.Used(comments);
        var videos = used.Where(Reference.IsUnderVideo).Select(comment => comment.Source).Distinct().Order(StringComparer.Ordinal).ToArray();
        if (videos.Length < 2)
            throw new InvalidDataException($"Leaving videos out takes comments under two or more of them (sources youtube01 to youtube05), and there are {videos.Length}.");
        return videos.AsParallel().AsOrdered().WithDegreeOfParallelism(Workers).WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(video => MeasureOne(video, used, progress));
    }

    private static VideoResult MeasureOne(string video, LabelledComment[] used, TextWriter progress)
    {
        progress.WriteLine($"without {video}");
        var matrix = FeatureMatrix.Build([.. used.Where(comment => comment.Source != video)], progress);
        var weights = new HeadFitter(Question.Spam, progress).FitRaw(matrix.Rows);
        var held = FeatureMatrix.Extract([.. used.Where(comment => comment.Source == video && comment.Spam is not null)], matrix.Words.ToVocabulary());
        return new VideoResult(video, [.. held.Select(row => new Answer(weights.Score(row), row.Comment.Spam == 1))]);
    }
}
