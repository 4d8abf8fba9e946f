using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Moderation.Contracts;

namespace Moderation.Service.Messaging;

/// <summary>JSON settings for reading the contract's messages, from the bus and over HTTP alike.</summary>
public static class ContractJson
{
    public static JsonSerializerOptions Configure(JsonSerializerOptions options)
    {
        options.WriteIndented = false;
        // If a name occurs twice, another reader may take the other value: what is judged must be what is shown.
        options.AllowDuplicateProperties = false;
        options.Converters.Add(new WellFormedStrings());
        options.TypeInfoResolver = (options.TypeInfoResolver ?? new DefaultJsonTypeInfoResolver())
            .WithAddedModifier(LeaveMissingToTheContract);
        return options;
    }

    // The serializer would stop at the first missing field with a message of its own; the contract check names every wrong field at once.
    private static void LeaveMissingToTheContract(JsonTypeInfo type)
    {
        if (type.Type.Assembly != typeof(CommentSubmitted).Assembly && type.Type.Assembly != typeof(ContractJson).Assembly)
            return;
        foreach (var property in type.Properties)
            property.IsRequired = false;
    }
}
