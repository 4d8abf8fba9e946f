using System.Globalization;
using Moderation.Service.Configuration;
using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace Moderation.Service.Operations;

/// <summary>Serilog on the console.</summary>
public static class Logs
{
    private const string TextTemplate = "{Timestamp:yyyy-MM-dd HH:mm:ss.fff zzz} {Level:u3} {Message:lj}{NewLine}{Exception}";

    public static void AddLogs(this IServiceCollection services, IConfiguration configuration)
    {
        var options = configuration.ReadSettings<LogOptions>(LogOptions.Section);
        services.AddSerilog(log =>
        {
            log.MinimumLevel.Is(options.Level);
            // The decision's own line is the one to read; a request line beside each would double the log.
            if (options.Level >= LogEventLevel.Information)
                log.MinimumLevel.Override("Microsoft.AspNetCore", AtLeastWarning(options.Level));
            // A failing health check is in the answer to /health/ready, and the stage that waits for broker or store logs its own line.
            log.MinimumLevel.Override("Microsoft.Extensions.Diagnostics.HealthChecks", LogEventLevel.Fatal);
            // Request lines quote the query: one-time links, a provider's codes, what a moderator searches for.
            if (options.Level < LogEventLevel.Information)
            {
                log.MinimumLevel.Override("Microsoft.AspNetCore.Hosting.Diagnostics", LogEventLevel.Warning);
                log.MinimumLevel.Override("Microsoft.AspNetCore.Authentication.OpenIdConnect", LogEventLevel.Warning);
            }
            // The sender of an outdated form is told so in the answer.
            log.MinimumLevel.Override("Microsoft.AspNetCore.Antiforgery", LogEventLevel.Error);
            // The keys that protect cookies are stored unencrypted, as the service's README says.
            log.MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error);
            // What prevents the start is said once, by Program, in one sentence.
            log.MinimumLevel.Override("Microsoft.Extensions.Hosting.Internal.Host", LogEventLevel.Fatal);
            if (options.Format == LogFormat.Json)
                log.WriteTo.Console(new CompactJsonFormatter());
            else
                log.WriteTo.Console(outputTemplate: TextTemplate, formatProvider: CultureInfo.InvariantCulture);
        });
    }

    private static LogEventLevel AtLeastWarning(LogEventLevel level) => level > LogEventLevel.Warning ? level : LogEventLevel.Warning;
}
