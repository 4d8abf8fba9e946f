using System.Text.Encodings.Web;
using System.Text.Json;
using Moderation.Training.Corpus;

namespace Moderation.Training.Comparisons;

/// <summary>
/// Comments with an id each, set and number such as <c>olid/17</c>, so that what any version of this program scores of them can be joined.
/// </summary>
internal static class NumberedLines
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(string path, IEnumerable<LabelledSet> sets) =>
        File.WriteAllLines(path, sets.SelectMany(set => set.Comments.Select((comment, index) =>
            JsonSerializer.Serialize(new { Id = IdOf(set, index), comment.Text, comment.AuthorUrl }, Options))));

    /// <param name="set">The set.</param>
    /// <param name="index">Place of the comment in the set, from 0; the id counts from 1.</param>
    public static string IdOf(LabelledSet set, int index) => $"{set.Name}/{index + 1}";
}
