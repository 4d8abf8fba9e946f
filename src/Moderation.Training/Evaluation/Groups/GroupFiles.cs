using Moderation.Scoring.Resources;

namespace Moderation.Training.Evaluation.Groups;

/// <summary>The sentences and groups that ship inside this program.</summary>
internal static class GroupFiles
{
    public static IReadOnlyList<GroupForms> ReadGroups() =>
    [
        .. Lines("groups").Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(form => new GroupForms(form[0], form[1], form[2])),
    ];

    public static IReadOnlyList<GroupSentence> ReadSentences() =>
        [.. Lines("sentences").Select(line => line.Split(": ", 2)).Select(part => new GroupSentence(part[0], part[1]))];

    private static IEnumerable<string> Lines(string name) =>
        EmbeddedText.Lines(typeof(GroupFiles).Assembly, $"Evaluation.Groups.{name}").Where(line => line.Length > 0 && line[0] != '#');
}
