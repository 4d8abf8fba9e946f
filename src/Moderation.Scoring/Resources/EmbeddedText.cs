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

    private static StreamReader Open(Assembly assembly, string name) =>
        new(assembly.GetManifestResourceStream(name) ?? throw new InvalidDataException($"The program was built without {name}."));
}
