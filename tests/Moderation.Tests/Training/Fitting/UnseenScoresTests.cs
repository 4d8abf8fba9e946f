using Moderation.Scoring.Assessments;
using Moderation.Training.Corpus;
using Moderation.Training.Fitting;
using Xunit;

namespace Moderation.Tests.Training.Fitting;

public sealed class UnseenScoresTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void Come_back_as_they_were_written()
    {
        var (asked, other) = (Comment("one"), Comment("two"));
        var head = new FittedHead(Question.Threat, new TrainedWeights([], 0), Slope: 2, Intercept: -1, [Scored(asked, 0.25), Scored(other, 3)]);
        UnseenScores.Of([head]).Write(_file);

        var read = UnseenScores.Read(_file);

        Assert.Equal(-0.5, read.Find(asked, Question.Threat));
        Assert.Equal(5, read.Find(other, Question.Threat));
        Assert.Null(read.Find(asked, Question.Spam));
        Assert.Null(read.Find(Comment("three"), Question.Threat));
    }

    [Theory]
    [InlineData("hash\t1")]
    [InlineData("hash\t1\t2\t3\t4\t5\t6\tseven")]
    public void Name_the_line_that_is_wrong(string line)
    {
        File.WriteAllLines(_file, ["hash\t1\t2\t3\t4\t5\t6\t7", line]);

        Assert.StartsWith($"{_file}:2: ", Assert.Throws<InvalidDataException>(() => UnseenScores.Read(_file)).Message, StringComparison.Ordinal);
    }

    private static LabelledComment Comment(string text) => new() { Text = text, Source = "test" };

    private static ScoredRow Scored(LabelledComment comment, double raw) => new(new FeatureRow(comment, 0, [], []), true, 1, raw);
}
