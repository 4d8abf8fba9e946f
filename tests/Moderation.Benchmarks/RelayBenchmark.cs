using System.CommandLine;
using System.Reflection;
using Moderation.Contracts;
using Moderation.IntegrationTests.Servers;

namespace Moderation.Benchmarks;

/// <summary>
/// How fast comments pass through the whole service (judged, recorded, published with confirm, acknowledged), held against a bare loop on
/// the same broker in the same run.
/// </summary>
public static class RelayBenchmark
{
    public static Command Verb()
    {
        var rabbitMq = new Option<string?>(
            "--rabbitmq")
        { Description = "amqp:// address; a private broker is started when it is not given" };
        var postgres = new Option<string?>(
            "--postgres")
        { Description = "Npgsql connection string; a private server is started when it is not given" };
        var comments = new Option<int>("--comments") { DefaultValueFactory = _ => 30_000, Description = "comments to drain" };
        var paced = new Option<int>(
            "--paced")
        { DefaultValueFactory = _ => 500, Description = "comments a second while latency is measured" };
        var verb = new Command(
            "relay", "Drains pre-published comments through the service and through a bare loop") { rabbitMq, postgres, comments, paced };
        verb.SetAction((parsed, cancel) => RunAsync(
            parsed.GetValue(rabbitMq), parsed.GetValue(postgres), parsed.GetValue(comments), parsed.GetValue(paced), cancel));
        return verb;
    }

    private static async Task RunAsync(string? rabbitMq, string? postgres, int comments, int pace, CancellationToken cancel)
    {
        await using var broker = rabbitMq is null ? await RabbitMqServer.StartNewAsync() : null;
        await using var database = postgres is null ? await PostgresServer.StartNewAsync() : null;
        var address = rabbitMq is null ? broker!.Address : new Uri(rabbitMq);
        using var service = new RelayProcess("service", [Assembly.Load("Moderation.Service").Location], new()
        {
            ["ConnectionStrings__RabbitMq"] = address.ToString(),
            ["ConnectionStrings__Postgres"] = postgres ?? database!.ConnectionString,
            ["Log__Format"] = "Json",
            ["ASPNETCORE_URLS"] = $"http://127.0.0.1:{FreePort.Next()}",
        });
        using var bare = new RelayProcess(
            "bare loop", [typeof(RelayBenchmark).Assembly.Location, "bare-relay", "--rabbitmq", address.ToString()], []);

        await using var bench = await RelayBench.ConnectAsync(address, cancel);
        await bench.DeclareByAsync(service, cancel);
        var measured = new List<RelayMeasurement>();
        foreach (var process in (RelayProcess[])[bare, service])
            measured.Add(await bench.MeasureAsync(process, comments, pace, cancel));

        Console.WriteLine($"{comments} comments of about 180 characters, quorum queue {BusNames.ModerateComments}, {Environment.ProcessorCount} cores shared by broker, database and both programs");
        foreach (var result in measured)
            Console.WriteLine(result);
        Console.WriteLine($"ratio service / bare loop: {measured[1].Rate / measured[0].Rate:0.000}");
    }
}
