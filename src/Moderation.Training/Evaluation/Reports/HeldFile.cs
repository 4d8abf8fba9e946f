using System.Text.Encodings.Web;
using System.Text.Json;
using Moderation.Scoring.Models;

namespace Moderation.Training.Evaluation.Reports;

/// <summary>
/// Writes the comments that the policy holds, to be read by people, one JSON object a line. Unlike a report it has their text.
/// </summary>
internal static class HeldFile
{
    private static readonly JsonSerializerOptions Options = new(ModelArchive.Json)
    {
        WriteIndented = false,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="path">The file to write.</param>
    /// <param name="sets">What was judged.</param>
    /// <param name="chosen">Names of the sets to write; all of them when it is empty.</param>
    /// <exception cref="InvalidDataException">There is no set of a name that was chosen.</exception>
    public static int Write(string path, IReadOnlyList<JudgedSet> sets, IReadOnlyCollection<string> chosen)
    {
        var missing = chosen.Except(sets.Select(set => set.Name)).ToArray();
        if (missing is [var first, ..])
            throw new InvalidDataException($"There is no set '{first}'; there are {string.Join(", ", sets.Select(set => set.Name))}.");
        var lines = sets.Where(set => chosen.Count == 0 || chosen.Contains(set.Name))
            .SelectMany(set => set.Judged.Where(item => item.IsHeld).Select(item => Line(set.Name, item))).ToArray();
        File.WriteAllLines(path, lines);
        return lines.Length;
    }

    private static string Line(string set, Judged held) => JsonSerializer.Serialize(
        new { Set = set, held.Comment.Toxic, held.Comment.Spam, held.Verdict.Reasons, held.Comment.Text }, Options);
}
