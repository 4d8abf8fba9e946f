using Moderation.Scoring.Policies;
using Moderation.Training.Evaluation;
using Moderation.Training.Evaluation.Reports;
using Xunit;

using static Moderation.Tests.Training.Evaluation.JudgedComments;

namespace Moderation.Tests.Training.Evaluation;

public sealed class HeldSharesTests
{
    private static readonly Reason Links = new(ReasonCodes.Links);
    private static readonly Reason Spam = new(ReasonCodes.Spam, 0.9, 0.5);

    [Fact]
    public void Counts_good_and_bad_comments_apart_and_gives_the_share_of_each_reason_an_interval()
    {
        var held = HeldShares.Count("test",
        [
            Judge("a", 0, 0), Judge("b", 0, 0, Links, Spam), Judge("c", 0, 0, Spam), Judge("d", 0, 0), Judge("e", 0, 1, Links),
            Judge("f", 0, 1),
        ]);

        Assert.Equal((1, 2, 2, 4), (held.Positives.Count, held.Positives.Of, held.Negatives.Count, held.Negatives.Of));
        Assert.Equal([("spam", 2), ("links", 1)], held.Reasons.Select(reason => (reason.Reason, reason.Share.Count)));
        Assert.Equal(Wilson.Interval(2, 4), (held.Reasons[0].Share.Low, held.Reasons[0].Share.High));
    }

    [Fact]
    public void Counts_all_comments_of_a_set_that_nobody_labelled_and_only_labelled_ones_otherwise()
    {
        Judged[] unlabelled = [Judge("a", 0), Judge("b", 0, null, Links)];

        Assert.Equal(2, HeldShares.Count("test", unlabelled).Negatives.Of);
        Assert.Equal(1, HeldShares.Count("test", [.. unlabelled, Judge("c", 0, 0)]).Negatives.Of);
    }

    [Fact]
    public void Writes_held_comments_of_the_chosen_sets_to_be_read()
    {
        var file = Path.GetTempFileName();
        JudgedSet[] sets =
            [new("one", [Judge("held — one", 0, 0, Links), Judge("passes", 0)]), new("two", [Judge("held two", 0, null, Spam)])];

        Assert.Equal(1, HeldFile.Write(file, sets, ["one"]));

        var line = Assert.Single(File.ReadAllLines(file));
        Assert.StartsWith("""{"set":"one","toxic":0,"spam":null,"reasons":[{"code":"links",""", line, StringComparison.Ordinal);
        Assert.EndsWith("""text":"held — one"}""", line, StringComparison.Ordinal);
        Assert.Equal(2, HeldFile.Write(file, sets, []));
        Assert.Contains("'three'", Assert.Throws<InvalidDataException>(() => HeldFile.Write(file, sets, ["three"])).Message,
            StringComparison.Ordinal);
        File.Delete(file);
    }
}
