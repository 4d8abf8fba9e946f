using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Moderation.Service.Operations;

/// <summary>
/// <c>/health/live</c>: the process runs. <c>/health/ready</c>: bus, store and model work, so comments are being decided.
/// </summary>
public static class Health
{
    private const string Ready = "ready"; // the tag MassTransit gives its own check

    public static void AddHealth(this IServiceCollection services) =>
        services.AddSingleton<ModelHealth>().AddHealthChecks().AddCheck<StoreHealth>("store", tags: [Ready]).AddCheck<ModelHealth>("model", tags: [Ready]);

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = Write });
        routes.MapHealthChecks("/health/ready", new HealthCheckOptions
        {
            Predicate = check => check.Tags.Contains(Ready),
            ResponseWriter = Write,
            // The bus reports degraded while it has lost the broker and is reconnecting.
            ResultStatusCodes = { [HealthStatus.Degraded] = StatusCodes.Status503ServiceUnavailable },
        });
    }

    private static Task Write(HttpContext context, HealthReport report) => context.Response.WriteAsJsonAsync(new
    {
        status = report.Status.ToString(),
        checks = report.Entries.ToDictionary(
            entry => entry.Key == "masstransit-bus" ? "bus" : entry.Key,
            entry => new { status = entry.Value.Status.ToString(), description = entry.Value.Description }),
    });
}
