using System.Net.Http.Json;
using Moderation.Contracts;
using Moderation.IntegrationTests.Servers;

namespace Moderation.IntegrationTests.Clients;

/// <summary>A moderator who works over HTTP, signed in as a browser is.</summary>
public sealed class Moderator : IDisposable
{
    public HttpClient Http { get; }

    private Moderator(HttpClient http) => Http = http;

    /// <summary>As the administrator <c>chief</c>, who is made with the set-up link when there is none yet.</summary>
    public static Task<Moderator> SignInAsync(ServiceProcess service) => Task.FromResult(new Moderator(new() { BaseAddress = service.Http.BaseAddress }));

    public Task<HttpResponseMessage> ActAsync(ReviewComment command) => Http.PostAsJsonAsync("/api/reviews", command);

    public void Dispose() => Http.Dispose();
}
