using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Moderation.Service.Messaging;

/// <summary>
/// Reads JSON strings that hold half a surrogate pair (<c>"\ud83d"</c>, left behind when an editor cuts a text at a length) with U+FFFD in
/// its place. System.Text.Json would refuse the whole message, and a reader's comment would end in the error queue over half a character.
/// </summary>
public sealed class WellFormedStrings : JsonConverter<string>
{
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
        for (var i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] != '\\')
                continue;
            if (UnitAt(escaped, i) is not { } unit)
                i++; // the character after a backslash, which may be one itself
            else if (char.IsHighSurrogate(unit) && UnitAt(escaped, i + 6) is { } next && char.IsLowSurrogate(next))
                i += 11;
            else
            {
                if (char.IsSurrogate(unit))
                    "FFFD"u8.CopyTo(escaped.AsSpan(i + 2));
                i += 5;
            }
        }
        var reader = new Utf8JsonReader([(byte)'"', .. escaped, (byte)'"']);
        reader.Read();
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new JsonException("The text is not valid UTF-8.");
        }
    }

    // The UTF-16 unit of an escape of the form \uXXXX that starts at i. The reader has already checked the form.
    private static char? UnitAt(ReadOnlySpan<byte> escaped, int i) =>
        i + 6 <= escaped.Length && escaped[i] == '\\' && escaped[i + 1] == 'u'
            ? (char)ushort.Parse(escaped.Slice(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
            : null;
}
