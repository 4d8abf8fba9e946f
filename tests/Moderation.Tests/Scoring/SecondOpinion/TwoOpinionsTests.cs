using Moderation.Scoring.Assessments;
using Moderation.Scoring.Explanations;
using Moderation.Scoring.Models;
using Moderation.Scoring.SecondOpinion;
using Moderation.Scoring.Text;
using Xunit;

namespace Moderation.Tests.Scoring.SecondOpinion;

public sealed class TwoOpinionsTests
{
    private static readonly string[] Bodies =
    [
        "I will find you and I will kill you",
        "We will kill them on Saturday, three goals at least",
        "Thank you, that was a good read.",
        "You are an 1d10t 😀 🖕",
        "<p>Check <b>out</b> my &quot;channel&quot; <a href=\"https://bit.ly/x\">here</a>!!!</p>",
        string.Concat(Enumerable.Repeat("The bridge was closed again, and nobody says when it will be open. ", 40)),
    ];

    [Fact]
    public async Task Gives_a_comment_the_same_scores_alone_among_others_and_on_many_threads()
    {
        var alone = new List<Assessment>();
        foreach (var body in Bodies)
            alone.Add(await AssessAsync(body));

        CommentContent[] many = [.. Enumerable.Range(0, 8).SelectMany(_ => Bodies).Select(Content)];
        var together = await ShippedModel.Both.AssessAsync(many, CancellationToken.None);
        var threads = await Task.WhenAll(many.Select(comment => Task.Run(async () => await ShippedModel.Both.AssessAsync(comment, CancellationToken.None))));

        for (var i = 0; i < many.Length; i++)
        {
            Assert.Equal(alone[i % Bodies.Length].Scores, together[i].Scores);
            Assert.Equal(alone[i % Bodies.Length].Scores, threads[i].Scores);
        }
    }

    [Fact]
    public async Task Names_both_models_where_both_were_asked()
    {
        Assert.Equal(2, (await AssessAsync(Bodies[0])).Models.Count);
        Assert.Equal(ShippedModel.Scorer.Models, (await AssessAsync("comment image?resize=1140%2C641&ssl=1")).Models);
        Assert.Equal(ShippedModel.Scorer.Models, (await AssessAsync("Ich habe heute leider keine Zeit, das alles zu lesen.")).Models);
    }

    [Fact]
    public async Task A_band_asks_only_in_doubt()
    {
        var assessor = Assessors.LoadFrom(ShippedModel.Folder, name: null, SecondOpinionUse.Band(0.02, 0.9));
        var (doubted, undoubted) = (0, 0);
        foreach (var body in Bodies)
        {
            var first = ShippedModel.Scorer.Assess(Content(body));
            var assessed = await assessor.AssessAsync(Content(body), CancellationToken.None);
            if (assessor.DefaultPolicy.SecondOpinion.Asks(first.Scores, assessor.DefaultPolicy))
            {
                doubted++;
                Assert.Equal((await AssessAsync(body)).Scores, assessed.Scores);
                Assert.Equal(2, assessed.Models.Count);
            }
            else
            {
                undoubted++;
                Assert.Equal(first.Scores, assessed.Scores);
                Assert.Single(assessed.Models);
            }
        }

        Assert.True(doubted > 0 && undoubted > 0, $"{doubted} of {Bodies.Length} were doubted");
        (assessor as IDisposable)?.Dispose();
    }

    [Fact]
    public async Task Adds_up_exactly_to_the_score_with_the_second_opinion_as_one_term()
    {
        foreach (var body in Bodies)
        {
            foreach (var question in Enum.GetValues<Question>())
            {
                var explanation = await ExplainAsync(body, question);
                Assert.Equal(explanation.LogOdds, explanation.Base + explanation.Contributions.Sum(term => term.LogOdds), 1e-9);
                Assert.Equal((await AssessAsync(body)).Scores[question], 1 / (1 + Math.Exp(-explanation.LogOdds)), 1e-12);
                Assert.InRange(explanation.Contributions.Count(term => term.Kind == "sentence"), 0, question == Question.Profanity ? 0 : 1);
            }
        }
    }

    [Theory]
    [InlineData("I will kill you tomorrow", "kill")]
    [InlineData("<p>One day I will <b>k1ll</b> you &amp; yours</p>", "k1ll")]
    public async Task Points_at_the_words_that_the_second_opinion_rests_on(string body, string telling)
    {
        var words = (await ExplainAsync(body, Question.Threat)).TellingWords;

        Assert.InRange(words.Count, 1, 5);
        Assert.Contains(telling, words.Where(word => word.LogOdds > 0).Select(word => body.Substring(word.Start, word.Length)));
    }

    /// <summary>The harmless text around it takes from what a threat says alone; but a text whose end is not read would say nothing.</summary>
    [Fact]
    public async Task Reads_the_end_of_a_long_text()
    {
        var harmless = await SentenceAsync(Bodies[^1]);
        var threatening = await SentenceAsync(Bodies[^1] + Bodies[0]);

        Assert.True(threatening > harmless + 2, $"{harmless} without a threat at the end, {threatening} with it");

        static async Task<double> SentenceAsync(string body) =>
            (await ExplainAsync(body, Question.Threat)).Contributions.Single(term => term.Kind == "sentence").LogOdds;
    }

    [Theory]
    [InlineData(32_000, ' ')]
    [InlineData(32_000, '\u0301')]
    [InlineData(32_000, 'x')]
    [InlineData(32_000, '漢')]
    [InlineData(16_000, '\ud83d')]
    public async Task Survives_any_text(int length, char c)
    {
        var assessment = await AssessAsync("well " + new string(c, length));

        Assert.All(Scores.Questions, question => Assert.InRange(assessment.Scores[question], 0, 1));
    }

    private static CommentContent Content(string body) => new() { Body = body };

    private static ValueTask<Assessment> AssessAsync(string body) => ShippedModel.Both.AssessAsync(Content(body), CancellationToken.None);

    private static async Task<Explanation> ExplainAsync(string body, Question question) =>
        await ShippedModel.Both.ExplainAsync(Content(body), question, CancellationToken.None)
        ?? throw new InvalidOperationException("There is no explanation.");
}
