using Moderation.Training.Corpus;
using Moderation.Training.Fitting;
using Moderation.Training.Recipes;

namespace Moderation.Training.CrossChecks;

/// <summary>
/// Leave-one-video-out: each video in turn is left out. The fifth video, which the shipped model never sees, is training data here for the
/// other four.
/// </summary>
internal static class LeaveVideoOut
{
    public static IEnumerable<LeftOutSource> Measure(IReadOnlyList<LabelledComment> comments, TextWriter progress)
    {
        var used = ModelBuilder.SelectUsed(comments);
        var videos = Reference.VideosOf(used);
        if (videos.Length < 2)
        {
            throw new InvalidDataException(
                $"Comments under at least two videos are needed (sources youtube01 to youtube05); there are {videos.Length}.");
        }

        return LeaveSourceOut.Measure(used, videos, progress);
    }
}
