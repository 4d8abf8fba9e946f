using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Moderation.IntegrationTests.Servers;

namespace Moderation.IntegrationTests.Browser;

/// <summary>What our pages must not be: one that shows texts without a thought.</summary>
public sealed class TrustingPage : IAsyncDisposable
{
    private readonly WebApplication _application;

    private TrustingPage(WebApplication application, Uri address) => (_application, Address) = (application, address);

    public Uri Address { get; }

    /// <summary>
    /// Shows the first text at <c>/0</c>, and at <c>/guarded/0</c> under a policy that forbids scripts; the next at <c>/1</c>.
    /// </summary>
    public static async Task<TrustingPage> ServeAsync(params IReadOnlyList<string> texts)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort.Next()}");
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(address.ToString());
        var application = builder.Build();
        application.MapGet("/favicon.ico", () => Results.NoContent());
        application.MapGet("/{number:int}", (int number) => Results.Bytes(Encoding.UTF8.GetBytes(Page(texts[number])), "text/html"));
        application.MapGet("/guarded/{number:int}", (int number, HttpResponse response) =>
        {
            response.Headers.ContentSecurityPolicy = "script-src 'none'";
            return Results.Content(Page(texts[number]), "text/html");
        });
        await application.StartAsync();
        return new(application, address);
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static string Page(string text) =>
        $"<!doctype html><html lang=en><meta charset=utf-8><title>Comment</title><main><h1>Comment</h1><article>{text}</article></main></html>";
}
