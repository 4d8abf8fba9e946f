using System.Reflection;

namespace Moderation.Scoring.Resources;

/// <summary>The text files that are built into a program.</summary>
internal static class EmbeddedText
{
    /// <summary>The whole text, with line feeds only, so that its hash is the same wherever it was built.</summary>
    /// <exception cref="InvalidDataException">The program was built without it.</exception>
    public static string Read(Assembly assembly, string name)
    {
        using var reader = Open(assembly, name);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>Its lines, without their ends.</summary>
    /// <exception cref="InvalidDataException">The program was built without it.</exception>
    public static IEnumerable<string> Lines(Assembly assembly, string name)
    {
        using var reader = Open(assembly, name);
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    /// <summary>
    /// The lines of each of its lists by the list's name: a line in brackets begins a list, and a line that begins with # is a comment. Lines
    /// before the first list are in the list without a name.
    /// </summary>
    /// <exception cref="InvalidDataException">The program was built without it.</exception>
    public static ILookup<string, string> Lists(Assembly assembly, string name)
    {
        var (lines, list) = (new List<(string List, string Line)>(), string.Empty);
        foreach (var line in Lines(assembly, name).Select(line => line.Trim()))
        {
            if (line.StartsWith('['))
                list = line.Trim('[', ']');
            else if (line.Length > 0 && !line.StartsWith('#'))
                lines.Add((list, line));
        }

        return lines.ToLookup(item => item.List, item => item.Line);
    }

    private static StreamReader Open(Assembly assembly, string name) =>
        new(assembly.GetManifestResourceStream(name) ?? throw new InvalidDataException($"The program was built without {name}."));
}
