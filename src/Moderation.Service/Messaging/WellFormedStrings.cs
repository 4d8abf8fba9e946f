using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Moderation.Scoring.Text;

namespace Moderation.Service.Messaging;

/// <summary>
/// Reads JSON strings that hold half a surrogate pair (<c>"\ud83d"</c>, left behind when an editor cuts a text at a length) with U+FFFD in
/// its place. System.Text.Json would refuse the whole message, and a reader's comment would end in the error queue over half a character.
/// </summary>
public sealed class WellFormedStrings : JsonConverter<string>
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException();
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return Repaired(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan.ToArray());
        }
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    private static string Repaired(byte[] escaped)
    {
        try
        {
            return JsonSerializer.Deserialize<string>($"\"{LoneSurrogates.Repair(StrictUtf8.GetString(escaped))}\"")!;
        }
        catch (DecoderFallbackException)
        {
            throw new JsonException("The text is not valid UTF-8.");
        }
    }
}
