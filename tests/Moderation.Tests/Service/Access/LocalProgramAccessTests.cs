using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Moderation.Service.Access;
using Xunit;

namespace Moderation.Tests.Service.Access;

public sealed class LocalProgramAccessTests
{
    [Fact]
    public void Lets_a_program_on_this_machine_in() => Assert.True(Allows(_ => { }));

    [Fact]
    public void Does_not_while_it_is_off() => Assert.False(new LocalProgramAccess(new() { KeylessLoopback = false }).Allows(Request()));

    [Fact]
    public void Does_not_let_another_machine_in() =>
        Assert.False(Allows(http => http.Connection.RemoteIpAddress = IPAddress.Parse("10.0.0.7")));

    [Fact]
    public void Does_not_take_whoever_comes_by_a_socket_without_an_address_for_a_program() =>
        Assert.False(Allows(http => http.Connection.RemoteIpAddress = null));

    [Theory]
    [InlineData("X-Forwarded-For")]
    [InlineData("x-forwarded-proto")]
    [InlineData("X-Original-For")]
    [InlineData("Via")]
    [InlineData("Forwarded")]
    [InlineData("X-Real-IP")]
    public void Does_not_take_a_proxy_on_this_machine_for_a_program(string header) =>
        Assert.False(Allows(http => http.Request.Headers[header] = "10.0.0.7"));

    [Theory]
    [InlineData("evil.example")]
    [InlineData("localhost.evil.example")]
    [InlineData("10.0.0.7")]
    public void Does_not_believe_a_name_that_points_here(string host) => Assert.False(Allows(http => http.Request.Host = new(host, 5080)));

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData(null)]
    public void Does_not_take_what_any_web_page_may_send(string? contentType) =>
        Assert.False(Allows(http => http.Request.ContentType = contentType));

    [Fact]
    public void Does_not_answer_another_sites_page() => Assert.False(Allows(http => http.Request.Headers["Sec-Fetch-Site"] = "cross-site"));

    [Theory]
    [InlineData(null, null, true)]
    [InlineData("Access:PublicUrl", "https://moderation.example", false)]
    [InlineData("ConnectionStrings:Postgres", "Host=db", false)]
    [InlineData("ConnectionStrings:RabbitMq", "amqp://broker", false)]
    public void Is_on_by_itself_only_where_nothing_is_configured(string? key, string? value, bool on)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(key is null ? [] : [KeyValuePair.Create(key, value)]).Build();
        Assert.Equal(on, AccessOptions.Read(settings).KeylessLoopback);
    }

    private static bool Allows(Action<HttpContext> change)
    {
        var http = Request();
        change(http);
        return new LocalProgramAccess(new() { KeylessLoopback = true }).Allows(http);
    }

    private static DefaultHttpContext Request()
    {
        var http = new DefaultHttpContext();
        http.Connection.RemoteIpAddress = IPAddress.IPv6Loopback;
        http.Request.Method = "POST";
        http.Request.Host = new("localhost", 5080);
        http.Request.ContentType = "application/json";
        return http;
    }
}
