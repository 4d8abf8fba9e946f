using Moderation.Training.Corpus;
using Moderation.Training.Fitting;
using Xunit;

namespace Moderation.Tests.Training.Fitting;

public sealed class GroupNameModelTests
{
    [Fact]
    public void Tells_the_answer_where_one_group_is_mostly_attacked_and_another_mostly_not() =>
        Assert.Equal(0.9, GroupNameModel.Auc([.. Rows("sikhs", 90, 10, 1), .. Rows("a buddhist", 10, 90, 1)])!.Value, 0.001);

    [Fact]
    public void Cannot_tell_it_once_the_weights_are_balanced() => Assert.Equal(
        0.5,
        GroupNameModel.Auc(
            [.. Rows("sikhs", 90, 0, 1), .. Rows("sikhs", 0, 10, 9), .. Rows("a buddhist", 10, 0, 9), .. Rows("a buddhist", 0, 90, 1)]));

    [Fact]
    public void Is_not_measured_where_no_comment_names_a_group() => Assert.Null(GroupNameModel.Auc([.. Rows("a bridge", 5, 5, 1)]));

    private static IEnumerable<ScoredRow> Rows(string text, int positives, int negatives, float weight) =>
        Enumerable.Range(0, positives + negatives).Select(i =>
            new ScoredRow(new FeatureRow(new LabelledComment { Text = text, Source = "a" }, 0, [], []), i < positives, weight, 0));
}
