using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Time.Testing;
using Moderation.Scoring.Assessments;
using Moderation.Scoring.Explanations;
using Moderation.Scoring.Models;
using Moderation.Scoring.Policies;
using Moderation.Scoring.Text;
using Moderation.Service.Operations;
using Moderation.Tests.Scoring;
using Xunit;

namespace Moderation.Tests.Service.Operations;

public sealed class ModelHealthTests
{
    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public async Task Models_that_approve_an_innocent_sentence_are_healthy() => Assert.Equal(
        HealthStatus.Healthy, (await new ModelHealth(ShippedModel.Scorer, _clock).CheckHealthAsync(new())).Status);

    [Fact]
    public async Task Models_with_comments_waiting_are_busy_and_after_half_a_minute_broken()
    {
        var model = new WaitingModel();
        var health = new ModelHealth(model, _clock);

        Assert.Equal((HealthStatus.Healthy, "waiting@1, busy"), await CheckAfterAsync(health, TimeSpan.FromSeconds(1)));
        Assert.Equal(
            (HealthStatus.Unhealthy, "waiting@1 has not answered for 30 s"), await CheckAfterAsync(health, TimeSpan.FromSeconds(30)));
        Assert.Equal(1, model.Asked);

        model.Answer.SetResult();
        Assert.Equal(HealthStatus.Healthy, (await health.CheckHealthAsync(new())).Status);
    }

    [Fact]
    public async Task A_failure_of_the_models_is_one_of_health()
    {
        var model = new WaitingModel();
        model.Answer.SetException(new InvalidOperationException("no memory"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => new ModelHealth(model, _clock).CheckHealthAsync(new()));
    }

    private async Task<(HealthStatus, string?)> CheckAfterAsync(ModelHealth health, TimeSpan time)
    {
        var check = health.CheckHealthAsync(new());
        _clock.Advance(time);
        var result = await check;
        return (result.Status, result.Description);
    }

    /// <summary>Answers when it is told to.</summary>
    private sealed class WaitingModel : ICommentAssessor
    {
        public TaskCompletionSource Answer { get; } = new();

        public int Asked { get; private set; }

        public IReadOnlyList<ModelIdentity> Models { get; } = [new("waiting", "1", new string('0', 64))];

        public Policy DefaultPolicy => ShippedModel.Scorer.DefaultPolicy;

        public async ValueTask<Assessment> AssessAsync(CommentContent comment, CancellationToken cancel)
        {
            Asked++;
            await Answer.Task;
            return ShippedModel.Scorer.Assess(comment);
        }

        public ValueTask<IReadOnlyList<Assessment>> AssessAsync(IReadOnlyList<CommentContent> comments, CancellationToken cancel) =>
            throw new NotSupportedException();

        public ValueTask<Explanation?> ExplainAsync(CommentContent comment, Question question, CancellationToken cancel) =>
            throw new NotSupportedException();
    }
}
