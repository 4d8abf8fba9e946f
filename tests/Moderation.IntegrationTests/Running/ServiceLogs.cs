using System.Collections.Concurrent;
using Moderation.IntegrationTests.Servers;
using Xunit;

namespace Moderation.IntegrationTests.Running;

/// <summary>
/// What services log is shown with the test that failed, and only then: all of it for a service of the test's own, and for one that it
/// shares with others what was logged while it ran.
/// </summary>
public static class ServiceLogs
{
    private const int MostLines = 400;

    private static readonly ConcurrentDictionary<ChildProcess, Owner> Services = new();

    /// <summary>By test: where the log of each service stood when the test began.</summary>
    private static readonly ConcurrentDictionary<string, Dictionary<ChildProcess, int>> Beginnings = new();

    /// <param name="Test">Null for a service that a fixture started.</param>
    /// <param name="TestClass">Null for one that a collection shares.</param>
    private sealed record Owner(string? Test, string? TestClass, string? Collection)
    {
        public static Owner Current => Of(TestContext.Current);

        // What a fixture started belongs to all tests of its class or its collection.
        public bool Shares(Owner test) => (Test is null || Test == test.Test)
            && (TestClass is null || TestClass == test.TestClass)
            && (Collection is null || Collection == test.Collection);

        private static Owner Of(ITestContext context) =>
            new(context.Test?.UniqueID, context.TestClass?.UniqueID, context.TestCollection?.UniqueID);
    }

    /// <summary>Whether the end of the current test shows the logs; nothing does so for a fixture or for the set-up of a test.</summary>
    public static bool AreShownInTheEnd => TestContext.Current.Test is { } test && Beginnings.ContainsKey(test.UniqueID);

    public static void Add(ChildProcess service) => Services[service] = Owner.Current;

    public static bool Has(ChildProcess service) => Services.ContainsKey(service);

    /// <summary>Forgets what a fixture started. What a test started is needed until it has ended.</summary>
    public static void Remove(ChildProcess service)
    {
        if (Services.TryGetValue(service, out var owner) && owner.Test is null)
            Services.TryRemove(service, out _);
    }

    public static void Begin(string test) =>
        Beginnings[test] = Services.Keys.ToDictionary(service => service, service => service.Output.Length);

    public static void End(string test, bool hasFailed)
    {
        Beginnings.TryRemove(test, out var beginnings);
        var current = Owner.Current;
        foreach (var (service, owner) in Services.Where(service => service.Value.Shares(current)))
        {
            if (hasFailed)
                Show(service, owner.Test is null ? beginnings?.GetValueOrDefault(service) ?? 0 : 0);
            if (owner.Test is not null)
                Services.TryRemove(service, out _);
        }
    }

    /// <summary>The last lines, since a log at the chattiest level is longer than anybody reads.</summary>
    public static string Tail(string log)
    {
        var lines = log.TrimEnd().Split('\n');
        return lines.Length <= MostLines
            ? string.Join('\n', lines)
            : $"({lines.Length - MostLines} lines before)\n{string.Join('\n', lines[^MostLines..])}";
    }

    private static void Show(ChildProcess service, int from) =>
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"Log of the service with process id {service.Id}:\n{Tail(service.Output[from..])}\n");
}
