using Moderation.Scoring.Resources;

namespace Moderation.Training.Recipes;

/// <summary>
/// Reads a text file of words that ships with this program: a line in brackets begins a list, other lines are its entries, and a line
/// that begins with # is a comment.
/// </summary>
internal static class WordTable
{
    private const string Words = "Moderation.Training.Recipes.Words.";

    /// <summary>The lines of each list by its name; lines before the first are in the list without a name.</summary>
    public static ILookup<string, string> Read(string file)
    {
        var lines = new List<(string List, string Line)>();
        var list = string.Empty;
        foreach (var line in EmbeddedText.Lines(typeof(WordTable).Assembly, Words + file).Select(line => line.Trim()))
        {
            if (line.StartsWith('['))
                list = line.Trim('[', ']');
            else if (line.Length > 0 && !line.StartsWith('#'))
                lines.Add((list, line));
        }

        return lines.ToLookup(item => item.List, item => item.Line);
    }
}
