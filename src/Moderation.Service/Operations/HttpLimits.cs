using System.Data.Common;
using Microsoft.AspNetCore.Diagnostics;
using Moderation.Service.Configuration;

namespace Moderation.Service.Operations;

/// <summary>What the HTTP side takes, and how it says no: always a <c>ProblemDetails</c>, never a stack trace.</summary>
public static class HttpLimits
{
    // A body of the longest allowed comment, every character of it escaped (\uXXXX), and some room for the rest.
    private const long MaxRequestBytes = 8_000_000;

    public const string DefaultUrl = "http://localhost:5080";

    public static void AddHttpLimits(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = MaxRequestBytes);
        CheckUrls(builder.Configuration["urls"]);
        if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null) builder.WebHost.UseUrls(DefaultUrl);
        builder.Services.AddProblemDetails();
        builder.Services.Configure<ExceptionHandlerOptions>(options => options.StatusCodeSelector = failure => failure switch
        {
            BadHttpRequestException refused => refused.StatusCode,
            DbException => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status500InternalServerError,
        });
    }

    private static void CheckUrls(string? urls)
    {
        foreach (var url in urls?.Split(';', StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            try
            {
                BindingAddress.Parse(url);
            }
            catch (FormatException)
            {
                throw new SettingsException($"urls (ASPNETCORE_URLS) is '{urls}'; it must be addresses of the form 'http://host:port', separated by semicolons.");
            }
        }
    }

    public static void UseHttpLimits(this WebApplication app)
    {
        app.UseExceptionHandler();
        app.UseStatusCodePages();
    }
}
