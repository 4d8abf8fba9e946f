using Moderation.Scoring.Resources;

namespace Moderation.Training.Contrasts;

/// <summary>The grammars and tables that ship inside this program.</summary>
internal static class ContrastFiles
{
    private const string Grammars = "Contrasts.Grammars.";

    /// <summary>All grammars in the order of their names. Each may use the word sets of <c>common.txt</c>.</summary>
    /// <exception cref="InvalidDataException">A grammar has an error; the message names file and line.</exception>
    public static IReadOnlyList<Grammar> ReadGrammars()
    {
        var shared = GrammarReader.Read("common", Text(Grammars + "common"), new Dictionary<string, WordSet>()).Sets;
        return [.. Names().Select(name => GrammarReader.Read(name, Text(Grammars + name), shared))];
    }

    /// <summary>Lines of a resource that say something: no comments, no empty lines. None if there is no such resource.</summary>
    public static IEnumerable<string> Lines(string resource) =>
        typeof(ContrastFiles).Assembly.GetManifestResourceInfo(resource) is null
            ? []
            : Text(resource).Split('\n').Where(line => !string.IsNullOrWhiteSpace(line) && !line.StartsWith('#'));

    private static IEnumerable<string> Names() => typeof(ContrastFiles).Assembly.GetManifestResourceNames()
        .Where(resource => resource.StartsWith(Grammars, StringComparison.Ordinal))
        .Select(resource => resource[Grammars.Length..])
        .Where(name => name != "common")
        .Order(StringComparer.Ordinal);

    private static string Text(string resource) => EmbeddedText.Read(typeof(ContrastFiles).Assembly, resource);
}
