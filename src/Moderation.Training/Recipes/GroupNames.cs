using System.Collections.Frozen;
using Moderation.Scoring.Resources;

namespace Moderation.Training.Recipes;

/// <summary>The first group of people that a comment names, by the list in <c>Words/groups.txt</c>.</summary>
internal static class GroupNames
{
    private static readonly FrozenDictionary<string, string> Groups = EmbeddedText
        .Lists(typeof(GroupNames).Assembly, "Moderation.Training.Recipes.Words.groups.txt").SelectMany(lines => lines)
        .Select(line => line.Split(' ')).SelectMany(names => names.Select(name => KeyValuePair.Create(name, names[0])))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The group's first name on the list, or null when none is named.</summary>
    public static string? FindFirst(string text)
    {
        var lookup = Groups.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && char.IsAsciiLetter(text[end]))
                end++;
            if (end > start && lookup.TryGetValue(text.AsSpan(start, end - start), out var group))
                return group;
            start = end;
        }

        return null;
    }
}
