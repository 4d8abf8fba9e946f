using Moderation.Scoring.Resources;

namespace Moderation.Scoring.Phrases;

/// <summary>
/// An embedded list: entries of the form <c>head: value</c>, whose further values stand on indented lines. A line that starts with <c>#</c>
/// is a comment.
/// </summary>
internal static class ListFile
{
    private const string Folder = "Moderation.Scoring.Phrases.";

    /// <summary>The whole text of one of the lists.</summary>
    public static string Read(string name) => EmbeddedText.Read(typeof(ListFile).Assembly, Folder + name);

    /// <summary>Every value with the head it belongs to, in the order of the file.</summary>
    /// <exception cref="InvalidDataException">An indented line has no head before it, or a head no colon.</exception>
    public static IEnumerable<ListLine> Parse(string text)
    {
        var head = string.Empty;
        foreach (var line in text.Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var value = line;
            if (line[0] != ' ')
            {
                var colon = line.IndexOf(':', StringComparison.Ordinal);
                if (colon < 1)
                    throw new InvalidDataException($"There is no colon in the line '{line}'.");
                (head, value) = (line[..colon], line[(colon + 1)..]);
            }

            if (head.Length == 0)
                throw new InvalidDataException($"No head stands before the line '{line}'.");
            if (!string.IsNullOrWhiteSpace(value))
                yield return new ListLine(head, value.Trim());
        }
    }
}

/// <summary>One value of a list.</summary>
/// <param name="Name">What stands before the colon.</param>
/// <param name="Value">The rest of the line, without spaces around it.</param>
internal readonly record struct ListLine(string Name, string Value);
