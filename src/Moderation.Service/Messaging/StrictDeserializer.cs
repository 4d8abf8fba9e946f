using System.Net.Mime;
using System.Runtime.Serialization;
using System.Text.Json;
using MassTransit;
using Moderation.Contracts;

namespace Moderation.Service.Messaging;

/// <summary>
/// MassTransit's own deserializer, with plain words for what it cannot read. MassTransit's exceptions quote the message, which must not
/// reach logs or headers, and it moves an envelope of another type to a <c>_skipped</c> queue where nobody would look.
/// </summary>
public sealed class StrictDeserializer<T>(ISerializerFactory inner) : ISerializerFactory, IMessageDeserializer where T : class
{
    private static readonly string Expected = MessageUrn.ForTypeString<T>();

    private readonly IMessageDeserializer _inner = inner.CreateDeserializer();

    public ContentType ContentType => inner.ContentType;

    public IMessageSerializer CreateSerializer() => inner.CreateSerializer();

    public IMessageDeserializer CreateDeserializer() => this;

    public ConsumeContext Deserialize(ReceiveContext receiveContext)
    {
        // Checked before parsing: three copies of the largest message a broker takes would need more memory than the whole service.
        if (receiveContext.Body.Length > ContractLimits.MessageBytes)
            throw Violation($"The message has {receiveContext.Body.Length} bytes; at most {ContractLimits.MessageBytes} are allowed.");
        ConsumeContext context;
        try
        {
            context = _inner.Deserialize(receiveContext);
            if (!context.SerializerContext.IsSupportedMessageType<T>())
                throw Violation($"The envelope's messageType does not name {Expected}.");
            if (receiveContext.InputAddress.Scheme != "loopback"
                && !(IsAskersOwn(context.ResponseAddress) && IsAskersOwn(context.FaultAddress)))
                throw Violation("responseAddress and faultAddress may only name the temporary queue of a request client.");
            context.TryGetMessage<T>(out _);
        }
        catch (JsonException wrong) when (wrong.Path is { Length: > 2 } path)
        {
            throw Violation($"{path[2..]} has the wrong type or form.");
        }
        catch (Exception wrong) when (wrong is SerializationException or JsonException or InvalidOperationException
            or ArgumentException or FormatException or NotSupportedException)
        {
            throw Violation(ContentType.MediaType == "application/json"
                ? "The message is not a JSON object in which each name occurs once."
                : $"The message is not an envelope of content type {ContentType.MediaType}.");
        }
        return context;
    }

    // A producer must not be able to make the service write to other exchanges, or declare them. A request client's own endpoint has _bus_
    // in its name; inside the process there are no strangers.
    private static bool IsAskersOwn(Uri? address) => address is null
        || address.Scheme is "rabbitmq" or "rabbitmqs" && address.AbsolutePath.Contains("_bus_")
            && address.Query.Split('?', '&').Contains("temporary=true");

    public SerializerContext Deserialize(MessageBody body, Headers headers, Uri? destinationAddress = null) =>
        _inner.Deserialize(body, headers, destinationAddress);

    public MessageBody GetMessageBody(string text) => _inner.GetMessageBody(text);

    public void Probe(ProbeContext context) => _inner.Probe(context);

    private static ContractViolationException Violation(string problem) => new(problem);
}
