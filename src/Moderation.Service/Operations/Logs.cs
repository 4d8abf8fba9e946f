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
            // The decision's own line is the one to read; a request line beside each would double the volume.
            if (options.Level >= LogEventLevel.Information)
                log.MinimumLevel.Override("Microsoft.AspNetCore", AtLeastWarning(options.Level));
            // Whoever polls /health/ready has the answer, and the stage that waits for broker or store has said so itself.
            log.MinimumLevel.Override("Microsoft.Extensions.Diagnostics.HealthChecks", LogEventLevel.Fatal);
            // A request's line quotes what follows the question mark: one-time links, a provider's codes, what a moderator searches for.
            if (options.Level < LogEventLevel.Information)
            {
                log.MinimumLevel.Override("Microsoft.AspNetCore.Hosting.Diagnostics", LogEventLevel.Warning);
                log.MinimumLevel.Override("Microsoft.AspNetCore.Authentication.OpenIdConnect", LogEventLevel.Warning);
            }
            // Whoever sends a form that is out of date is told so.
            log.MinimumLevel.Override("Microsoft.AspNetCore.Antiforgery", LogEventLevel.Error);
            // Keys of cookies lie in the store as they are, which the README says once and for all.
            log.MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error);
            // What stops the start is said once, by Program, in a sentence.
            log.MinimumLevel.Override("Microsoft.Extensions.Hosting.Internal.Host", LogEventLevel.Fatal);
            if (options.Format == LogFormat.Json)
                log.WriteTo.Console(new CompactJsonFormatter());
            else
                log.WriteTo.Console(outputTemplate: TextTemplate, formatProvider: CultureInfo.InvariantCulture);
        });
    }

    private static LogEventLevel AtLeastWarning(LogEventLevel level) => level > LogEventLevel.Warning ? level : LogEventLevel.Warning;
}
