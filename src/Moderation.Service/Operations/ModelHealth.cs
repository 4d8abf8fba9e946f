using Microsoft.Extensions.Diagnostics.HealthChecks;
using Moderation.Scoring.Models;
using Moderation.Scoring.Policies;

namespace Moderation.Service.Operations;

/// <summary>Whether the model works: an innocent sentence must come out approved.</summary>
public sealed class ModelHealth(CommentScorer scorer) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var verdict = scorer.DefaultPolicy.Decide(scorer.Assess(new() { Body = "Thank you for this article, I learned something today." }));
        return Task.FromResult(verdict.Outcome == Outcome.Approved
            ? HealthCheckResult.Healthy(scorer.Identity.ToString())
            : HealthCheckResult.Unhealthy($"{scorer.Identity} does not approve an innocent sentence"));
    }
}
