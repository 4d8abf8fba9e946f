using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Moderation.Tests.Service.Desk;

/// <summary>A component as HTML.</summary>
public static class Rendering
{
    public static async Task<string> HtmlOfAsync<T>(params (string Name, object? Value)[] parameters) where T : IComponent
    {
        var services = new ServiceCollection();
        services.AddSingleton<IAntiforgery, Antiforgery>().AddCascadingValue<HttpContext>(_ => new DefaultHttpContext());
        await using var provider = services.BuildServiceProvider();
        await using var renderer = new HtmlRenderer(provider, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<T>(ParameterView.FromDictionary(
                parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value)))).ToHtmlString());
    }

    /// <summary>One token for every form.</summary>
    private sealed class Antiforgery : IAntiforgery
    {
        private static readonly AntiforgeryTokenSet Tokens = new(
            "token", "cookie", "__RequestVerificationToken", "RequestVerificationToken");

        public AntiforgeryTokenSet GetAndStoreTokens(HttpContext httpContext) => Tokens;

        public AntiforgeryTokenSet GetTokens(HttpContext httpContext) => Tokens;

        public Task<bool> IsRequestValidAsync(HttpContext httpContext) => Task.FromResult(true);

        public void SetCookieTokenAndHeader(HttpContext httpContext)
        {
        }

        public Task ValidateRequestAsync(HttpContext httpContext) => Task.CompletedTask;
    }
}
