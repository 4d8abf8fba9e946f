using System.Text;
using Moderation.Training.Evaluation.Cases;
using Moderation.Training.Evaluation.Reports;
using Xunit;

namespace Moderation.Tests.Training.Evaluation;

public sealed class CaseTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public async Task Counts_cases_by_kind_and_names_those_judged_wrongly()
    {
        var all = await MeasureAsync(
            """{"id":"a1","kind":"insult","expected":"held","codes":["toxicity"],"comment":{"body":"a rude word"}}""",
            """{"id":"a2","kind":"insult","expected":"held","codes":["toxicity"],"comment":{"body":"a sly word"}}""",
            """{"id":"a3","kind":"insult","expected":"approved","codes":[],"comment":{"body":"not at all rude"}}""",
            """{"id":"b1","kind":"advert","expected":"held","codes":["spam"],"comment":{"body":"rude pills"}}""",
            """{"id":"b2","kind":"advert","expected":"approved","comment":{"body":"my own words"}}""");

        var insult = all.Kinds.Single(kind => kind.Kind == "insult");
        Assert.Equal((1, 2, 0, 1), (insult.HeldRightly, insult.MustBeHeld, insult.PassedRightly, insult.MustPass));
        Assert.Equal(("a2", "a3"), (Assert.Single(insult.Missed), Assert.Single(insult.HeldWrongly)));
        Assert.Equal((2, 3, 1, 2), (all.All.HeldRightly, all.All.MustBeHeld, all.All.PassedRightly, all.All.MustPass));
    }

    [Fact]
    public async Task Tells_a_case_that_is_held_for_another_reason_than_it_names()
    {
        var all = await MeasureAsync(
            """{"id":"a","kind":"k","expected":"held","codes":["spam","links"],"comment":{"body":"rude pills"}}""",
            """{"id":"b","kind":"k","expected":"held","codes":["links","toxicity"],"comment":{"body":"rude"}}""",
            """{"id":"c","kind":"k","expected":"held","codes":[],"comment":{"body":"rude"}}""");

        Assert.Equal((1, 2), (all.All.ReasonGiven, all.All.ReasonWanted));
        Assert.Equal("a", Assert.Single(all.All.OtherReason));
    }

    [Fact]
    public async Task Shows_ids_of_failing_cases_and_never_their_text()
    {
        var all = await MeasureAsync(
            """{"id":"x-1","kind":"quiet","expected":"held","comment":{"body":"unmistakable sentence"}}""",
            """{"id":"x-2","kind":"loud","expected":"approved","comment":{"body":"rude sentence"}}""");
        var text = new StringBuilder();

        CaseSection.Append(text, all);

        Assert.Contains("* quiet: x-1\n", text.ToString(), StringComparison.Ordinal);
        Assert.Contains("* loud: x-2\n", text.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("sentence", text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_the_comment_as_it_is_submitted()
    {
        Write("""{"id":"a","kind":"k","expected":"held","comment":{"body":"half a \ud83d here","author":{"url":"http://a.example"}}}""");

        var read = Assert.Single(CaseReader.Read(_file));

        Assert.Equal(("half a \ufffd here", "http://a.example"), (read.Content.Body, read.Content.AuthorUrl));
    }

    [Theory]
    [InlineData("""{"id":"a","kind":"k","expected":"maybe","comment":{"body":"b"}}""")]
    [InlineData("""{"id":"a","kind":"k","expected":"held","comment":{}}""")]
    [InlineData("""{"id":"a","kind":"k","expected":"held"}""")]
    [InlineData("""{"id":7,"kind":"k","expected":"held","comment":{"body":"b"}}""")]
    [InlineData("[]")]
    [InlineData("{")]
    public void Names_file_and_line_of_what_is_not_a_case(string line)
    {
        Write("""{"id":"a","kind":"k","expected":"held","comment":{"body":"b"}}""", line);

        var exception = Assert.Throws<InvalidDataException>(() => CaseReader.Read(_file));

        Assert.StartsWith($"{_file}:2:", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_file_without_cases() => Assert.Throws<InvalidDataException>(() => CaseReader.Read(_file));

    private Task<CaseResults> MeasureAsync(params string[] lines)
    {
        Write(lines);
        return CaseResults.MeasureAsync(new WordAssessor(("rude", 0.9)), CaseReader.Read(_file), default);
    }

    private void Write(params string[] lines) => File.WriteAllLines(_file, lines);
}
