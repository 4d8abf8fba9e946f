using System.Data.Common;
using Microsoft.AspNetCore.Antiforgery;
using Moderation.Contracts;
using Moderation.Service.Configuration;

namespace Moderation.Service.Operations;

/// <summary>What HTTP accepts, and how it refuses: always with a <c>ProblemDetails</c>, never with a stack trace.</summary>
public static class HttpProblems
{
    public const string DefaultUrl = "http://localhost:5080";

    public static void AddHttpProblems(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = ContractLimits.MessageBytes);
        CheckUrls(builder.Configuration["urls"]);
        if (string.IsNullOrEmpty(builder.Configuration["urls"]) && string.IsNullOrEmpty(builder.Configuration["http_ports"]))
            builder.WebHost.UseUrls(DefaultUrl);
        builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true); // the exception names the parameter
        builder.Services.AddProblemDetails(problems => problems.CustomizeProblemDetails = problem =>
        {
            if (problem is { Exception: BadHttpRequestException bad, ProblemDetails.Status: StatusCodes.Status400BadRequest })
                problem.ProblemDetails.Detail ??= bad.Message;
            if (problem.ProblemDetails.Status == StatusCodes.Status413PayloadTooLarge)
                problem.ProblemDetails.Detail = $"The request has more than {ContractLimits.MessageBytes} bytes; "
                    + $"its body field may have {ContractLimits.BodyLength} characters.";
        });
        builder.Services.Configure<ExceptionHandlerOptions>(options =>
        {
            options.StatusCodeSelector = StatusOf;
            // The client's fault, and the client is told: no operator needs to look, and nobody can fill the log with stack traces.
            options.SuppressDiagnosticsCallback = failed => StatusOf(failed.Exception) < StatusCodes.Status500InternalServerError;
        });
    }

    private static int StatusOf(Exception failure) => failure switch
    {
        BadHttpRequestException refused => refused.StatusCode,
        AntiforgeryValidationException => StatusCodes.Status400BadRequest, // a form that cannot be read
        DbException => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static void CheckUrls(string? urls)
    {
        foreach (var url in urls?.Split(';', StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            try
            {
                if (BindingAddress.Parse(url).Port > ushort.MaxValue)
                    throw new FormatException("no such port");
            }
            catch (FormatException)
            {
                throw new SettingsException(
                    $"urls (ASPNETCORE_URLS) is '{urls}'; it must be addresses of the form 'http://host:port', separated by semicolons.");
            }
        }
    }

    public static void UseHttpProblems(this WebApplication app)
    {
        app.UseExceptionHandler();
        app.UseStatusCodePages();
    }
}
