using Microsoft.Extensions.Diagnostics.HealthChecks;
using Moderation.Scoring.Checks;
using Moderation.Scoring.Models;
using Moderation.Scoring.Policies;
using Moderation.Scoring.Text;

namespace Moderation.Service.Operations;

/// <summary>
/// Whether the models work: an innocent sentence must come out approved. It waits for its turn among the comments, so one question is
/// asked at a time, and while comments come faster than they are read the models count as working for as long as an answer may take.
/// </summary>
public sealed class ModelHealth(ICommentAssessor assessor, TimeProvider clock) : IHealthCheck
{
    private static readonly CommentContent Innocent = new() { Body = "Thank you for this article, I learned something today." };

    /// <summary>Whoever asks for health does not wait longer than this.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>After so long without an answer, they do not work.</summary>
    private static readonly TimeSpan LongestTurn = TimeSpan.FromSeconds(30);

    private readonly Lock _lock = new();
    private readonly string _models = string.Join(", ", assessor.Models);
    private Task<HealthCheckResult>? _asked;
    private long _askedAt;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var (answer, askedAt) = Ask();
        if (await Task.WhenAny(answer, Task.Delay(Patience, clock, cancellationToken)) == answer)
            return await answer;
        cancellationToken.ThrowIfCancellationRequested();
        return clock.GetElapsedTime(askedAt) < LongestTurn
            ? HealthCheckResult.Healthy($"{_models}, busy")
            : HealthCheckResult.Unhealthy($"{_models} has not answered for {LongestTurn.TotalSeconds:0} s");
    }

    /// <summary>The question that is waiting for its answer, or a new one.</summary>
    private (Task<HealthCheckResult> Answer, long AskedAt) Ask()
    {
        lock (_lock)
        {
            if (_asked is null or { IsCompleted: true })
                (_asked, _askedAt) = (AnswerAsync(), clock.GetTimestamp());
            return (_asked, _askedAt);
        }
    }

    private async Task<HealthCheckResult> AnswerAsync()
    {
        // Whoever asked may be gone by then; the answer is for the next one too.
        var verdict = assessor.DefaultPolicy.Decide(await assessor.AssessAsync(Innocent, CancellationToken.None));
        return verdict.Outcome == Outcome.Approved
            ? HealthCheckResult.Healthy(_models)
            : HealthCheckResult.Unhealthy($"{_models} does not approve an innocent sentence");
    }
}
