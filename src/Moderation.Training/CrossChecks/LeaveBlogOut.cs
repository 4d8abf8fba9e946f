using Moderation.Training.Corpus;
using Moderation.Training.Fitting;

namespace Moderation.Training.CrossChecks;

/// <summary>
/// Leave-one-blog-out: spam on a blog, or a forum that takes comments, of which the recipe has seen nothing. Some of them have spam only:
/// they count in the pooled figures.
/// </summary>
internal static class LeaveBlogOut
{
    /// <summary>The sources that are one site each, with what its owner rejected and, for most, what was kept.</summary>
    private static readonly string[] Blogs =
    [
        "edwinwenink", "fabienlasserre", "gabeluci", "git-annex", "haacked", "ikiwiki", "mademistakes", "midonet-akismet",
        "spinningnumbers",
    ];

    public static IEnumerable<LeftOutSource> Measure(IReadOnlyList<LabelledComment> comments, TextWriter progress)
    {
        var used = ModelBuilder.SelectUsed(comments);
        var there = used.Where(comment => comment.Spam is not null).Select(comment => comment.Source).ToHashSet();
        var blogs = Blogs.Where(there.Contains).ToArray();
        if (blogs.Length < 2)
        {
            throw new InvalidDataException(
                $"Comments of at least two blogs are needed (sources {string.Join(", ", Blogs)}); there are {blogs.Length}.");
        }

        return LeaveSourceOut.Measure(used, blogs, progress);
    }
}
