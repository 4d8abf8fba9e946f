using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Moderation.Service.Messaging;

/// <summary>Reads a contract message from an HTTP body as strictly as from the bus.</summary>
public static class RequestMessage
{
    private static readonly JsonSerializerOptions Json = ContractJson.Configure(new(JsonSerializerDefaults.Web));

    /// <returns>The message, or the problem with the field that is wrong.</returns>
    public static async Task<(T? Message, ValidationProblem? Problem)> ReadAsync<T>(
        HttpRequest request, CancellationToken cancel) where T : class
    {
        try
        {
            var message = await JsonSerializer.DeserializeAsync<T>(request.Body, Json, cancel);
            return message is null ? (null, TypedResults.ValidationProblem(JsonProblem.NotAnObject)) : (message, null);
        }
        catch (JsonException wrong)
        {
            return (null, TypedResults.ValidationProblem(JsonProblem.Of(wrong)));
        }
    }
}
