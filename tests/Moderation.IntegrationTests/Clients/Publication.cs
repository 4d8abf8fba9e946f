using System.Text;
using System.Text.Json;
using Moderation.Contracts;
using RabbitMQ.Client;

namespace Moderation.IntegrationTests.Clients;

/// <summary>A message as it lies in a queue.</summary>
public sealed record Publication(string RoutingKey, IReadOnlyBasicProperties Properties, byte[] Body)
{
    private readonly Lazy<CommentModerated> _decision = new(
        () => JsonSerializer.Deserialize<CommentModerated>(Body, JsonSerializerOptions.Web)!);

    public CommentModerated Decision => _decision.Value;

    public JsonElement Json => JsonSerializer.Deserialize<JsonElement>(Body);

    /// <summary>A header as text; empty when it is not there.</summary>
    public string Header(string name) => Properties.Headers?.TryGetValue(name, out var value) == true
        ? value is byte[] bytes ? Encoding.UTF8.GetString(bytes) : $"{value}"
        : "";
}
