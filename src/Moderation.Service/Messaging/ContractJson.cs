using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Moderation.Contracts;

namespace Moderation.Service.Messaging;

/// <summary>How the messages of the contract are read, from the bus and over HTTP alike.</summary>
public static class ContractJson
{
    public static JsonSerializerOptions Configure(JsonSerializerOptions options)
    {
        options.WriteIndented = false;
        // Of two values for one name another reader may take the first: what is judged must be what is shown.
        options.AllowDuplicateProperties = false;
        options.Converters.Add(new WellFormedStrings());
        options.TypeInfoResolver = (options.TypeInfoResolver ?? new DefaultJsonTypeInfoResolver()).WithAddedModifier(LeaveMissingToTheContract);
        return options;
    }

    // The serializer stops at what is missing and says so in its own words; the contract of the message names every field that is wrong, in one place.
    private static void LeaveMissingToTheContract(JsonTypeInfo type)
    {
        if (type.Type.Assembly != typeof(CommentSubmitted).Assembly && type.Type.Assembly != typeof(ContractJson).Assembly)
            return;
        foreach (var property in type.Properties)
            property.IsRequired = false;
    }
}
