using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Moderation.Scoring.Assessments;
using Moderation.Service.Judging;
using Moderation.Tests.Scoring;
using Moderation.Tests.Service;
using Moderation.Training.Streaming;
using Xunit;

namespace Moderation.Tests.Training;

public sealed class StreamScorerTests
{
    [Fact]
    public async Task Answers_every_line_in_order_with_its_id()
    {
        var answers = await ScoreAsync(
            """{"id":"a","text":"Thanks, good article"}""",
            """{"commentId":7,"siteId":"s","body":"You stupid idiot","author":{"name":"x","url":null}}""",
            """{"text":""}""");

        Assert.Equal(["a", "7", null], answers.Select(answer => answer.TryGetProperty("id", out var id) ? id.ToString() : null));
        Assert.Equal(["approved", "flagged", "flagged"], answers.Select(answer => answer.GetProperty("outcome").GetString()));
        Assert.Equal("toxicity", answers[1].GetProperty("reasons")[0].GetProperty("code").GetString());
        Assert.InRange(answers[0].GetProperty("scores").GetProperty("identity-attack").GetDouble(), 0, 1);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("")]
    [InlineData("[1]")]
    [InlineData("{}")]
    [InlineData("{\"text\":5}")]
    [InlineData("{\"text\":null}")]
    [InlineData("{\"text\":\"a\",\"author\":\"b\"")]
    public async Task Answers_a_bad_line_with_an_error_and_goes_on(string bad)
    {
        var answers = await ScoreAsync("""{"text":"fine"}""", bad, """{"text":"fine"}""");

        Assert.True(answers[1].TryGetProperty("error", out _));
        Assert.Equal("approved", answers[2].GetProperty("outcome").GetString());
    }

    [Fact]
    public async Task Keeps_the_id_of_a_line_whose_text_is_missing()
    {
        var answer = Assert.Single(await ScoreAsync("""{"id":"x"}"""));

        Assert.Equal("x", answer.GetProperty("id").GetString());
        Assert.True(answer.TryGetProperty("error", out _));
    }

    [Theory]
    [InlineData("{\"id\":\"x\",\"body\":\"caf?\"}", "x")]
    [InlineData("{\"id\":\"x\",\"body\":\"caf? and half a pair \\ud83d\"}", "x")]
    [InlineData("{\"id\":\"x\",\"body\":\"fine\",\"author\":{\"name\":\"Ren?\"}}", "x")]
    [InlineData("{\"id\":\"x\",\"body\":\"fine\",\"caf?\":1}", "x")]
    [InlineData("{\"id\":\"x?\",\"body\":\"fine\"}", null)]
    [InlineData("?", null)]
    public async Task Answers_a_line_with_a_byte_that_is_not_UTF8_with_an_error_and_goes_on(string bad, string? id)
    {
        var lines = Encoding.UTF8.GetBytes($"{{\"text\":\"fine\"}}\n{bad}\n{{\"text\":\"fine\"}}");
        lines.AsSpan().Replace((byte)'?', (byte)0xE9);

        var answers = await ScoreAsync(explain: false, lines);

        Assert.Equal(3, answers.Length);
        Assert.True(answers[1].TryGetProperty("error", out _));
        Assert.Equal(id, answers[1].TryGetProperty("id", out var kept) ? kept.GetString() : null);
        Assert.Equal("approved", answers[2].GetProperty("outcome").GetString());
    }

    [Fact]
    public async Task Skips_a_byte_order_mark_before_the_first_line()
    {
        var answers = await ScoreAsync("\uFEFF{\"text\":\"fine\"}", """{"text":"fine"}""");

        Assert.Equal(["approved", "approved"], answers.Select(answer => answer.GetProperty("outcome").GetString()));
    }

    [Fact]
    public async Task Gives_the_scores_that_the_service_gives()
    {
        const string body = "You stupid idiot";
        var answer = Assert.Single(await ScoreAsync(JsonSerializer.Serialize(new { body })));

        var policies = new SitePolicies(ShippedModel.Scorer.DefaultPolicy, new ConfigurationBuilder().Build());
        var judge = new CommentJudge(ShippedModel.Scorer, policies, TimeProvider.System);
        var decision = await judge.JudgeAsync(Comments.Comment(body: body), default);
        var scores = answer.GetProperty("scores").EnumerateObject().ToDictionary(score => score.Name, score => score.Value.GetDouble());
        Assert.Equal(decision.Scores, scores);
    }

    [Theory]
    [InlineData("")]
    [InlineData("https://example.com/cat.png")]
    [InlineData("https://example.com/some/page")]
    [InlineData("Das ist ein sehr schöner Artikel, vielen Dank dafür und bis bald")]
    public async Task Explains_nothing_where_nothing_was_read_and_names_every_score_all_the_same(string body)
    {
        var answer = Assert.Single(await ScoreAsync(explain: true, JsonSerializer.Serialize(new { body })));

        Assert.Equal("flagged", answer.GetProperty("outcome").GetString());
        Assert.Equal(Scores.Count, answer.GetProperty("scores").EnumerateObject().Count());
        Assert.False(answer.TryGetProperty("explanations", out _));
    }

    [Theory]
    [InlineData("""{"text":"half a \ud83d pair and a whole one \ud83d\ude00 you stupid idiot"}""")]
    [InlineData("""{"text":"\udc00 \\ud800 you stupid idiot \ud800"}""")]
    public async Task Judges_text_with_escaped_lone_surrogates(string line) =>
        Assert.Equal("flagged", Assert.Single(await ScoreAsync(line)).GetProperty("outcome").GetString());

    [Fact]
    public async Task Answers_a_line_that_is_too_long_without_holding_it()
    {
        var answers = await ScoreAsync($"{{\"text\":\"{new string('a', LineReader.LongestLine)}\"}}", """{"text":"fine"}""");

        Assert.True(answers[0].TryGetProperty("error", out _));
        Assert.Equal("approved", answers[1].GetProperty("outcome").GetString());
    }

    [Fact]
    public async Task Explains_on_request()
    {
        var answer = Assert.Single(await ScoreAsync(explain: true, """{"text":"You stupid idiot"}"""));

        var toxicity = answer.GetProperty("explanations").GetProperty("toxicity");
        var contributions = toxicity.GetProperty("contributions").EnumerateArray().Sum(part => part.GetProperty("logOdds").GetDouble());
        Assert.Equal(toxicity.GetProperty("logOdds").GetDouble(), toxicity.GetProperty("base").GetDouble() + contributions, 1e-9);
    }

    private static Task<JsonElement[]> ScoreAsync(params string[] lines) => ScoreAsync(explain: false, lines);

    private static Task<JsonElement[]> ScoreAsync(bool explain, params string[] lines) =>
        ScoreAsync(explain, Encoding.UTF8.GetBytes(string.Join('\n', lines)));

    private static async Task<JsonElement[]> ScoreAsync(bool explain, byte[] lines)
    {
        using var input = new MemoryStream(lines);
        using var output = new MemoryStream();
        await new StreamScorer(ShippedModel.Scorer, explain).RunAsync(input, output, default);
        var answers = Encoding.UTF8.GetString(output.ToArray()).TrimEnd('\n').Split('\n');
        return [.. answers.Select(answer => JsonDocument.Parse(answer).RootElement)];
    }
}
