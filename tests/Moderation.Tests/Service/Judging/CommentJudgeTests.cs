using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Moderation.Contracts;
using Moderation.Scoring.Assessments;
using Moderation.Scoring.Models;
using Moderation.Scoring.Text;
using Moderation.Service.Decisions;
using Moderation.Service.Judging;
using Moderation.Tests.Scoring;
using Xunit;

namespace Moderation.Tests.Service.Judging;

public sealed class CommentJudgeTests
{
    private const string Word = "flibbertigibbet";

    private static readonly CommentSubmitted[] Mixed =
    [
        Comments.Comment("good"),
        Comments.Comment("toxic", body: "You stupid idiot"),
        Comments.Comment("spam", body: "Earn $5000 weekly, WhatsApp me at +1 555 010 0123 http://bit.ly/x"),
        Comments.Comment("picture", body: "comment image?resize=1140%2C641&ssl=1"),
        Comments.Comment("foreign", body: "Das ist ein sehr schöner Artikel, vielen Dank dafür und bis bald"),
        Comments.Comment("word", body: $"What a {Word} this reporter is."),
    ];

    [Fact]
    public async Task Names_the_model_that_judged()
    {
        var decision = await Judge(ShippedModel.Scorer).JudgeAsync(Mixed[0], default);

        Assert.Equal(Assert.Single(ShippedModel.Scorer.Models).Citation, decision.Model);
        Assert.Matches("^comments@[0-9.]+\\+sha256:[0-9a-f]{16}$", decision.Model);
    }

    [Fact]
    public async Task Names_both_models_when_there_are_two_and_decides_by_both()
    {
        var decision = await Judge(new SecondOpinion(ShippedModel.Scorer, Word)).JudgeAsync(Mixed[^1], default);

        Assert.Equal($"{ShippedModel.Scorer.Models[0].Citation}, {SecondOpinion.Identity.Citation}", decision.Model);
        Assert.Equal((Outcomes.Flagged, 1.0), (decision.Outcome, decision.Scores["toxicity"]));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Judges_a_comment_among_others_as_it_does_alone(bool twoModels)
    {
        var judge = Judge(twoModels ? new SecondOpinion(ShippedModel.Scorer, Word) : ShippedModel.Scorer);

        var together = await judge.JudgeAsync(Mixed, default);

        Assert.Equal(Mixed, together.Select(decision => decision.Comment));
        foreach (var decision in together)
            Assert.Equal(Written(await judge.JudgeAsync(decision.Comment, default)), Written(decision));
    }

    [Fact]
    public async Task Judges_no_comments_at_all_without_complaint() =>
        Assert.Empty(await Judge(ShippedModel.Scorer).JudgeAsync([], default));

    [Fact]
    public async Task Lets_a_model_that_fails_decide_nothing()
    {
        var judge = Judge(new BrokenModel(_ => throw new InvalidOperationException("no weights")));

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await judge.JudgeAsync(Mixed[0], default));
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await judge.JudgeAsync(Mixed, default));
    }

    [Fact]
    public async Task Approves_nothing_by_an_assessment_that_no_model_made()
    {
        var judge = Judge(new BrokenModel(asked => new Assessment[asked]));

        await Assert.ThrowsAsync<ArgumentException>(async () => await judge.JudgeAsync(Mixed[0], default));
        await Assert.ThrowsAsync<ArgumentException>(async () => await judge.JudgeAsync(Mixed, default));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public async Task Takes_one_assessment_for_every_comment_or_none(int more)
    {
        var assessment = await ShippedModel.Scorer.AssessAsync(new CommentContent { Body = Comments.Innocent }, default);
        var judge = Judge(new BrokenModel(asked => [.. Enumerable.Repeat(assessment, asked + more)]));

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await judge.JudgeAsync(Mixed, default));
    }

    [Fact]
    public async Task Stops_when_it_is_cancelled()
    {
        var judge = Judge(ShippedModel.Scorer);
        var cancelled = new CancellationToken(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await judge.JudgeAsync(Mixed[0], cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await judge.JudgeAsync(Mixed, cancelled));
    }

    [Fact]
    public async Task Records_nothing_about_a_comment_that_no_model_could_judge()
    {
        var broken = new BrokenModel(_ => throw new InvalidOperationException("no weights"));
        await using var service = new TestService(("Intake:AnswerSeconds", "5"))
        {
            Replaced = services => services.AddSingleton<ICommentAssessor>(broken),
        };
        using var http = await service.ReadyAsync();

        var answer = await http.PostAsJsonAsync("/api/comments", Comments.Comment());

        Assert.False(answer.IsSuccessStatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync("/api/comments/news/c1")).StatusCode);
    }

    [Fact]
    public async Task Works_through_the_whole_service_with_two_models()
    {
        var both = new SecondOpinion(ShippedModel.Scorer, Word);
        await using var service = new TestService { Replaced = services => services.AddSingleton<ICommentAssessor>(both) };
        using var http = await service.ReadyAsync();

        var answer = await http.PostAsJsonAsync("/api/comments", Mixed[^1]);
        var decision = await answer.Content.ReadFromJsonAsync<CommentModerated>();
        var health = (await http.GetFromJsonAsync<JsonElement>("/health/ready")).GetProperty("checks").GetProperty("model");

        Assert.Equal((Outcomes.Flagged, ModelIdentity.Cite(both.Models)), (decision!.Outcome, decision.Model));
        Assert.Equal(string.Join(", ", both.Models), health.GetProperty("description").GetString());
    }

    private static CommentJudge Judge(ICommentAssessor assessor) =>
        new(assessor, new SitePolicies(assessor.DefaultPolicy, new ConfigurationBuilder().Build()), TimeProvider.System);

    private static string Written(ProposedDecision decision) =>
        JsonSerializer.Serialize(decision with { DecidedAt = default });
}
