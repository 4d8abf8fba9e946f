using Moderation.Scoring.Matching;
using Moderation.Service.Configuration;

namespace Moderation.Service.Judging;

/// <summary>Reads a site's words from its settings: a list in the configuration, a file with an entry a line, or both.</summary>
internal static class PolicyWords
{
    /// <param name="section">Where the settings are.</param>
    /// <param name="key">Name of the setting with the list; with <c>File</c> after it, the one with the path.</param>
    /// <param name="words">The list; null when it is not set.</param>
    /// <param name="file">The path; null when it is not set.</param>
    /// <returns>Null when neither is set.</returns>
    /// <exception cref="SettingsException">An entry cannot be matched, or the file cannot be read.</exception>
    public static WordList? Read(string section, string key, string[]? words, string? file)
    {
        if (words is null && file is null)
            return null;
        var listed = words ?? [];
        var lines = file is null ? [] : Lines(file, $"{section}:{key}File");
        // Each by itself first: an error names the line of its own source.
        Parse(listed, line => $"{section}:{key}:{line - 1} is '{listed[line - 1]}'");
        Parse(lines, line => $"{section}:{key}File is '{file}', line {line} of it '{lines[line - 1]}'");
        return Parse([.. listed, .. lines], _ => $"{section}:{key}");
    }

    private static string[] Lines(string file, string key)
    {
        try
        {
            return File.ReadAllLines(file);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new SettingsException($"{key} is '{file}': {unreadable.Message}");
        }
    }

    private static WordList Parse(string[] lines, Func<int, string> nameOf)
    {
        try
        {
            return WordList.Parse(lines);
        }
        catch (WordListException problem)
        {
            throw new SettingsException($"{nameOf(problem.Line)}: {problem.Problem}.");
        }
    }
}
