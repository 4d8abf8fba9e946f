using System.Diagnostics;
using Moderation.Scoring.Assessments;
using Moderation.Scoring.Checks;
using Moderation.Scoring.Policies;
using Moderation.Scoring.Text;
using Xunit;

namespace Moderation.Tests.Scoring;

public sealed class ThreadingTests
{
    [Fact]
    public void Gives_every_thread_the_same_scores()
    {
        var comments = Enumerable.Range(0, 500)
            .Select(i => string.Concat(Enumerable.Repeat($"comment {i} says you are 1d10ts <b>again</b> ", i % 20 + 1)))
            .Select(body => new CommentContent { Body = body })
            .ToArray();
        var alone = comments.Select(comment => ShippedModel.Scorer.Assess(comment)).ToArray();
        var together = new Assessment[comments.Length];

        var eight = new ParallelOptions { MaxDegreeOfParallelism = 8 };
        Parallel.For(0, comments.Length, eight, i => together[i] = ShippedModel.Scorer.Assess(comments[i]));

        Assert.Equal(alone, together);
    }

    [Fact]
    public async Task Allocates_nothing_for_a_plain_comment()
    {
        var comment = new CommentContent
        {
            Body = "I have read the whole thing twice and still do not see what the minister is supposed to have done wrong here.",
        };
        var watch = Stopwatch.StartNew();

        // Code that the just-in-time compiler has not optimised yet may allocate; it settles within a second or two.
        var allocated = long.MaxValue;
        while (allocated > 0 && watch.Elapsed < TimeSpan.FromSeconds(20))
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 100; i++)
                await JudgeAsync(comment);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Assert.Equal(0, allocated);
    }

    // By the door that the service uses: an answer that is there at once costs no task.
    private static async ValueTask<Verdict> JudgeAsync(CommentContent comment) =>
        ShippedModel.Scorer.DefaultPolicy.Decide(await ShippedModel.Scorer.AssessAsync(comment, CancellationToken.None));
}
