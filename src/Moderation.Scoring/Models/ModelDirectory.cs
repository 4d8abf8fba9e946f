using System.Security.Cryptography;
using Moderation.Scoring.Assessments;
using Moderation.Scoring.SecondOpinion;

namespace Moderation.Scoring.Models;

/// <summary>
/// Finds model files in a folder: linear models, <c>&lt;name&gt;-&lt;version&gt;.zip</c>, and encoders,
/// <c>&lt;name&gt;-&lt;version&gt;.encoder</c>.
/// </summary>
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

    /// <summary>The path of the newest encoder of a folder that was put together with a linear model.</summary>
    /// <exception cref="FileNotFoundException">There is none; the message names the folder, the model and what the folder holds.</exception>
    /// <exception cref="InvalidDataException">An encoder is damaged.</exception>
    internal static string FindEncoder(string directory, ModelIdentity first)
    {
        string[] files = Directory.Exists(directory) ? Directory.GetFiles(directory, "*-*" + EncoderFile.Ending) : [];
        var found = files.OrderByDescending(VersionOf, VersionOrder.Instance).ThenBy(file => file, StringComparer.Ordinal)
            .FirstOrDefault(file => EncoderFile.ReadManifest(file).FirstOpinion == first.Hash);
        if (found is not null)
            return found;
        var there = files.Length == 0
            ? "holds no encoder"
            : $"holds {string.Join(", ", files.Select(NameOf).Order(StringComparer.Ordinal))}, put together with other models";
        throw new FileNotFoundException($"There is no encoder for the second opinion beside {first.Citation}; the folder '{directory}' {there}.");
    }

    /// <summary>The path of the linear model that an encoder was put together with; it is in the same folder.</summary>
    /// <exception cref="FileNotFoundException">It is not there.</exception>
    /// <exception cref="InvalidDataException">The encoder is damaged.</exception>
    internal static string FindFirst(string encoder)
    {
        var hash = EncoderFile.ReadManifest(encoder).FirstOpinion;
        var directory = Path.GetDirectoryName(Path.GetFullPath(encoder))!;
        return Directory.GetFiles(directory, "*-*.zip").FirstOrDefault(file => HashOf(file) == hash)
            ?? throw new FileNotFoundException($"{encoder} was put together with a model that '{directory}' does not hold, sha256:{hash[..16]}.");
    }

    private static string HashOf(string file)
    {
        using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
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
