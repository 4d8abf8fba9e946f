namespace Moderation.Training.Evaluation.Groups;

/// <summary>The sentences and groups that ship inside this program.</summary>
internal static class GroupFiles
{
    public static IReadOnlyList<Group> ReadGroups() =>
    [
        .. Lines("groups").Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(form => new Group(form[0], form[1], form[2])),
    ];

    public static IReadOnlyList<GroupSentence> ReadSentences() =>
        [.. Lines("sentences").Select(line => line.Split(": ", 2)).Select(part => new GroupSentence(part[0], part[1]))];

    private static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(GroupFiles).Assembly.GetManifestResourceStream($"Evaluation.Groups.{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#');
    }
}
