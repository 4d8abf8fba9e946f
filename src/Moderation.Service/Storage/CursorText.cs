using System.Buffers.Text;
using System.Text;

namespace Moderation.Service.Storage;

/// <summary>A place in a list as an opaque text: it goes out with a page and comes back with the request for the next one.</summary>
public static class CursorText
{
    private const char Separator = '\n'; // ids hold no control characters

    public static string Write(params IEnumerable<string> parts) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Join(Separator, parts)));

    /// <summary>The parts of a text that <see cref="Write"/> made; of any other text, hardly the number that the reader expects.</summary>
    public static string[] Read(string? text) =>
        Base64Url.IsValid(text) ? Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split(Separator) : [];
}
