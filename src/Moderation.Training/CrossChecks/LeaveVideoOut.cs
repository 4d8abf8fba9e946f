using Moderation.Scoring.Assessments;
using Moderation.Training.Corpus;
using Moderation.Training.Evaluation;
using Moderation.Training.Fitting;
using Moderation.Training.Recipes;

namespace Moderation.Training.CrossChecks;

/// <summary>
/// Leave-one-video-out: for each video, trains the spam recipe on everything but the comments under that video, with words and features
/// counted anew, and scores those comments. This measures the recipe, not a model: the fifth video, which the shipped model never sees,
/// is training data here for the other four.
/// </summary>
internal static class LeaveVideoOut
{
    /// <summary>Videos measured in parallel. Each training runs on one thread, so the result is the same every time.</summary>
    private const int Workers = 2;

    public static IEnumerable<VideoResult> Measure(IReadOnlyList<LabelledComment> comments, TextWriter progress)
    {
        var used = ModelBuilder.SelectUsed(comments);
        var videos = Reference.VideosOf(used);
        if (videos.Length < 2)
        {
            throw new InvalidDataException(
                $"Comments under at least two videos are needed (sources youtube01 to youtube05); there are {videos.Length}.");
        }

        return videos.AsParallel().AsOrdered().WithDegreeOfParallelism(Workers).WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .Select(video => MeasureOne(video, used, progress));
    }

    private static VideoResult MeasureOne(string video, LabelledComment[] used, TextWriter progress)
    {
        progress.WriteLine($"{video}: training without it");
        var matrix = FeatureMatrix.Build([.. used.Where(comment => comment.Source != video)], progress);
        var weights = new HeadFitter(Question.Spam, progress).FitRaw(matrix.Rows);
        var leftOut = used.Where(comment => comment.Source == video && comment.Spam is not null).ToArray();
        var rows = FeatureMatrix.Extract(leftOut, matrix.Words.ToVocabulary());
        return new VideoResult(video, [.. rows.Select(row => new Answer(weights.Score(row), row.Comment.Spam == 1))]);
    }
}

/// <summary>Log-odds of comments under one video, or several, from weights trained without that video.</summary>
internal sealed record VideoResult(string Video, IReadOnlyList<Answer> Answers)
{
    /// <summary>At score 0.5, which for spam is where the log-odds are 0: calibration does not move that point.</summary>
    public double Accuracy => Answers.Average(answer => answer.Label == (answer.Score >= 0) ? 1.0 : 0.0);

    public double Auc => Ranking.Auc(Answers);
}
