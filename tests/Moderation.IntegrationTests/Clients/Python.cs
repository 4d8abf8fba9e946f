using Moderation.Contracts;
using Moderation.IntegrationTests.Servers;

namespace Moderation.IntegrationTests.Clients;

/// <summary>Producer and subscriber in Python, with pika. Debian's Python: its package python3-pika serves no other.</summary>
public static class Python
{
    private const string Interpreter = "/usr/bin/python3";

    public static Task PublishAsync(Uri broker, CommentSubmitted comment) =>
        ChildProcess.RunAsync(Interpreter, [Script("publish.py"), $"{broker}", RawClient.ToJson(comment)]);

    public static async Task<ChildProcess> SubscribeAsync(Uri broker, string key)
    {
        var subscriber = new ChildProcess(Interpreter, [Script("subscribe.py"), $"{broker}", key]);
        await subscriber.SaysAsync(output => output.Contains("listening"), "that it listens");
        return subscriber;
    }

    private static string Script(string name) => Path.Combine(AppContext.BaseDirectory, "Foreign", name);
}
