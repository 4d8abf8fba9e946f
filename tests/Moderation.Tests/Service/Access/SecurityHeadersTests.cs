using Xunit;

namespace Moderation.Tests.Service.Access;

public sealed class SecurityHeadersTests
{
    [Theory]
    [InlineData("/signin")]
    [InlineData("/health/live")]
    [InlineData("/nowhere")]
    [InlineData("/api/reviews")]
    public async Task Are_on_every_answer(string path)
    {
        await using var access = await AccessFixture.StartAsync();
        using var answer = await access.Browser().GetAsync(path);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none'; script-src 'self';", policy);
        Assert.DoesNotContain("unsafe", policy);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
    }
}
