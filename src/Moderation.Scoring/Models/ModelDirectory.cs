namespace Moderation.Scoring.Models;

/// <summary>Finds model files, <c>&lt;name&gt;-&lt;version&gt;.zip</c>, in a folder.</summary>
public static class ModelDirectory
{
    /// <summary>
    /// The path of the named model (<c>name@version</c>), or of the newest one when <paramref name="name"/> is null. Versions are compared
    /// number by number, so 1.10 is newer than 1.9.
    /// </summary>
    /// <exception cref="FileNotFoundException">There is no such model; the message names the folder, the model and what the folder
    /// holds.</exception>
    public static string Find(string directory, string? name = null)
    {
        var files = Directory.Exists(directory) ? Directory.GetFiles(directory, "*-*.zip") : [];
        var found = name is null
            ? files.OrderBy(VersionOf, VersionOrder.Instance).ThenBy(file => file, StringComparer.Ordinal).LastOrDefault()
            : files.FirstOrDefault(file => NameOf(file) == name);
        if (found is not null)
            return found;
        var there = files.Length == 0 ? "holds no model" : $"holds {string.Join(", ", files.Select(NameOf).Order(StringComparer.Ordinal))}";
        throw new FileNotFoundException(name is null
            ? $"The folder '{directory}' {there}."
            : $"There is no model '{name}'; the folder '{directory}' {there}.");
    }

    private static string NameOf(string file)
    {
        var stem = Path.GetFileNameWithoutExtension(file);
        var dash = stem.LastIndexOf('-');
        return $"{stem[..dash]}@{stem[(dash + 1)..]}";
    }

    private static string VersionOf(string file)
    {
        var stem = Path.GetFileNameWithoutExtension(file);
        return stem[(stem.LastIndexOf('-') + 1)..];
    }
}
