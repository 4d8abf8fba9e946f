using System.Net;
using System.Net.Sockets;
using Moderation.IntegrationTests.Running;
using Moderation.IntegrationTests.Servers;
using Xunit;

namespace Moderation.IntegrationTests.Startup;

/// <summary>A wrong setting ends the start with one sentence that names key, value and range.</summary>
public sealed class SettingsTests
{
    [Theory]
    [InlineData("Policy:ToxicityThreshold", "abc", "a number from 0 to 1")]
    [InlineData("Policy:ToxicityThreshold", "NaN", "a number from 0 to 1")]
    [InlineData("Policy:SpamThreshold", "1.5", "a number from 0 to 1")]
    [InlineData("Policy:RejectThreshold", "0.001", "at least the thresholds")]
    [InlineData("Policy:MaxLinks", "-1", "a whole number from 0 to 10000")]
    [InlineData("Policy:Sites:news:MaxLength", "1.5", "a whole number from 1 to 1000000")]
    [InlineData("Decisions:BatchSize", "0", "a whole number from 1 to 5000")]
    [InlineData("Intake:Prefetch", "99999999999", "a whole number from 1 to 5000")]
    [InlineData("Access:MaxFailures", "0", "a whole number from 1 to 100")]
    [InlineData("Access:SessionHours", "721", "a whole number from 1 to 720")]
    [InlineData("Access:KeylessLoopback", "yes", "true or false")]
    [InlineData("Access:PublicUrl", "https://news.example/moderation", "of the form 'https://host'")]
    [InlineData("OpenIdConnect:Authority", "http://id.example", "an https address")]
    [InlineData("Model:SecondOpinion", "Sometimes", "one of Always, Band, Off")]
    [InlineData("Model:BandFrom", "2", "a number from 0 to 1")]
    [InlineData("Log:Level", "Loud", "one of Verbose, Debug, Information")]
    [InlineData("Log:Format", "7", "one of Text, Json")]
    public Task Refuses_a_value_and_names_what_is_allowed(string key, string value, string allowed) =>
        RefusesAsync(key, value, $"{key} is '{value}'; it must be {allowed}");

    [Theory]
    [InlineData("Policy:Treshold", "ToxicityThreshold")]
    [InlineData("Policy:Sites:news:Toxicity", "ToxicityThreshold")]
    [InlineData("OpenIdConnect:Secret", "ClientSecret")]
    [InlineData("ConnectionStrings:Mongo", "Postgres")]
    public Task Refuses_a_key_it_does_not_know_and_names_those_it_does(string key, string known) =>
        RefusesAsync(key, "0.5", $"{key} is not a setting", known);

    [Theory]
    [InlineData("RabbitMq", "http://me:hunter2@broker", "amqp://")]
    [InlineData("RabbitMq", "broker;password=hunter2", "amqp://")]
    [InlineData("RabbitMq", "amqp:me:hunter2@broker", "amqp://")]
    [InlineData("Postgres", "Hst=db;Password=\"a;hunter2\"", "Host=<host>")]
    [InlineData("Postgres", "Hst=db;Password=hunter2", "Host=<host>")]
    [InlineData("Postgres", "Host=db;Port=many;PWD = hunter2", "Host=<host>")]
    [InlineData("Postgres", "postgres://me:hunter2@db/moderation", "Host=<host>")]
    [InlineData("Sqlite", "File=x.db;Password=hunter2", "Data Source=<file>")]
    [InlineData("Sqlite", "Data Source=/no/such/folder/x.db;Password=hunter2", "a folder that exists")]
    public async Task Refuses_a_connection_string_without_giving_its_password_away(string name, string value, string form) =>
        Assert.DoesNotContain("hunter2", await RefusesAsync($"ConnectionStrings:{name}", value, $"ConnectionStrings:{name} is '", form));

    [Fact]
    public Task Refuses_a_model_that_is_not_there() => RefusesAsync("Model:Name", "nobody@9.9.9", "nobody@9.9.9");

    [Theory]
    [InlineData("nonsense")]
    [InlineData("http://127.0.0.1:99999")]
    public Task Refuses_an_address_to_listen_on_that_is_none(string url) => RefusesAsync("urls", url, "urls", url);

    [Fact]
    public async Task Refuses_an_address_that_another_program_listens_on()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var url = $"http://{other.LocalEndpoint}";
        using var folder = new TemporaryFolder();
        await using var service = new ServiceProcess(new Dictionary<string, string?> { ["urls"] = url }, folder.Path);
        await service.Process.ExitedAsync();
        Assert.Equal(2, service.Process.ExitCode);
        Assert.Contains(url, Assert.Single(service.Process.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }

    private static async Task<string> RefusesAsync(string key, string value, params string[] expected)
    {
        using var folder = new TemporaryFolder();
        await using var service = new ServiceProcess(new Dictionary<string, string?> { [key.Replace(":", "__")] = value }, folder.Path);
        await service.Process.ExitedAsync();
        Assert.Equal(2, service.Process.ExitCode);
        var sentence = Assert.Single(service.Process.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.All(expected, part => Assert.Contains(part, sentence));
        Assert.Equal(sentence, service.Log.Trim());
        Assert.Empty(Directory.GetFiles(folder.Path));
        return sentence;
    }
}
