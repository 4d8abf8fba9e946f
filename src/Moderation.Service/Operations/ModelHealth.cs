using Microsoft.Extensions.Diagnostics.HealthChecks;
using Moderation.Scoring.Checks;
using Moderation.Scoring.Models;
using Moderation.Scoring.Policies;
using Moderation.Scoring.Text;

namespace Moderation.Service.Operations;

/// <summary>Whether the models work: an innocent sentence must come out approved.</summary>
public sealed class ModelHealth(ICommentAssessor assessor) : IHealthCheck
{
    private static readonly CommentContent Innocent = new() { Body = "Thank you for this article, I learned something today." };

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var verdict = assessor.DefaultPolicy.Decide(await assessor.AssessAsync(Innocent, cancellationToken));
        var models = string.Join(", ", assessor.Models);
        return verdict.Outcome == Outcome.Approved
            ? HealthCheckResult.Healthy(models)
            : HealthCheckResult.Unhealthy($"{models} does not approve an innocent sentence");
    }
}
