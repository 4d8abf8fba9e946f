using System.CommandLine;
using System.Text.Json;
using Moderation.Contracts;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace Moderation.Benchmarks;

/// <summary>
/// The baseline: the least a program can do between the two exchanges. Deserialize, publish a decision with confirm, acknowledge; no
/// scoring, no store, no log. Runs as a process of its own until it is ended, as the service does.
/// </summary>
public static class BareRelay
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static Command Verb()
    {
        var address = new Option<string>("--rabbitmq") { Required = true, Description = "amqp:// address of the broker" };
        var verb = new Command("bare-relay", "The baseline of 'relay', until it is ended") { address };
        verb.SetAction((parsed, cancel) => RunAsync(new(parsed.GetRequiredValue(address)), cancel));
        return verb;
    }

    private static async Task RunAsync(Uri address, CancellationToken cancel)
    {
        await using var connection = await new ConnectionFactory
        {
            Uri = address,
            ConsumerDispatchConcurrency = 1
        }.CreateConnectionAsync(cancel);
        await using var incoming = await connection.CreateChannelAsync(cancellationToken: cancel);
        await using var outgoing = await connection.CreateChannelAsync(new CreateChannelOptions(
            publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true,
            outstandingPublisherConfirmationsRateLimiter: null), cancel);
        await incoming.BasicQosAsync(0, 500, false, cancel);
        var failed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var consumer = new AsyncEventingBasicConsumer(incoming);
        consumer.ReceivedAsync += (_, delivery) =>
        {
            var comment = JsonSerializer.Deserialize<CommentSubmitted>(delivery.Body.Span, Json)!;
            _ = AnswerAsync(comment, delivery.DeliveryTag);
            return Task.CompletedTask;
        };
        await incoming.BasicConsumeAsync(BusNames.ModerateComments, autoAck: false, consumer, cancel);
        await failed.Task.WaitAsync(cancel);

        async Task AnswerAsync(CommentSubmitted comment, ulong tag)
        {
            try
            {
                var decision = JsonSerializer.SerializeToUtf8Bytes(Decision(comment), Json);
                await outgoing.BasicPublishAsync(BusNames.CommentModerated, $"{comment.SiteId}.approved", mandatory: false,
                    new BasicProperties { Persistent = true, ContentType = "application/json" }, decision, cancel);
                await incoming.BasicAckAsync(tag, multiple: false, cancel);
            }
            catch (Exception failure)
            {
                // Whoever measures would wait for this answer for ever.
                failed.TrySetException(failure);
            }
        }
    }

    private static CommentModerated Decision(CommentSubmitted comment) => new()
    {
        DecisionId = Guid.NewGuid(),
        SiteId = comment.SiteId,
        CommentId = comment.CommentId,
        Revision = comment.Revision,
        Sequence = 1,
        Outcome = Outcomes.Approved,
        Reasons = [],
        Scores = new Dictionary<string, double>(),
        Model = "none@0",
        Policy = "none@0",
        DecidedBy = "automatic",
        DecidedAt = TimeProvider.System.GetUtcNow(),
    };
}
