using System.Text.Json;

namespace Moderation.Training.Corpus;

/// <summary>Reads labelled comments, one JSON object a line.</summary>
internal static class CorpusReader
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = true };

    /// <summary>All comments of the <c>*.jsonl</c> files of a folder, in the order of the file names.</summary>
    /// <exception cref="InvalidDataException">
    /// The folder has none, or a line is not a labelled comment; the message names file and line.
    /// </exception>
    public static IReadOnlyList<LabelledComment> ReadFolder(string folder) => [.. FilesOf(folder).SelectMany(ReadFile)];

    /// <summary>The <c>*.jsonl</c> files of a folder by name.</summary>
    /// <exception cref="InvalidDataException">The folder has none.</exception>
    public static string[] FilesOf(string folder)
    {
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.jsonl").Order(StringComparer.Ordinal).ToArray() : [];
        return files.Length > 0
            ? files
            : throw new InvalidDataException($"{folder}: the folder has no *.jsonl file with labelled comments.");
    }

    /// <exception cref="InvalidDataException">
    /// The file has no comment, or a line is not a labelled comment; the message names file and line.
    /// </exception>
    public static LabelledSet ReadSet(string path)
    {
        var comments = ReadFile(path).ToArray();
        return comments.Length == 0
            ? throw new InvalidDataException($"{path}: the file has no labelled comment.")
            : new LabelledSet(Path.GetFileNameWithoutExtension(path), comments);
    }

    /// <summary>The sets of files, and of the files in folders.</summary>
    /// <exception cref="InvalidDataException">As for a single file or folder.</exception>
    public static LabelledSet[] ReadSets(IEnumerable<string> paths) =>
        [.. paths.SelectMany(path => Directory.Exists(path) ? FilesOf(path) : [path]).Select(ReadSet)];

    /// <exception cref="InvalidDataException">A line is not a labelled comment; the message names file and line.</exception>
    public static IEnumerable<LabelledComment> ReadFile(string path)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
                yield return Read(line, path, number);
        }
    }

    private static LabelledComment Read(string line, string path, int number)
    {
        try
        {
            var comment = JsonSerializer.Deserialize<LabelledComment>(line, Options) ?? throw new JsonException("the line is null");
            if (comment.Toxic is not (null or 0 or 1) || comment.Spam is not (null or 0 or 1))
                throw new JsonException("toxic and spam must be 0, 1 or null");
            return comment;
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"{path}:{number}: not a labelled comment: {exception.Message}", exception);
        }
    }
}

/// <summary>The labelled comments of one file; there is at least one.</summary>
/// <param name="Name">The file's name without its ending, as reports show it.</param>
/// <param name="Comments">All of them, in the order of the file.</param>
internal sealed record LabelledSet(string Name, IReadOnlyList<LabelledComment> Comments);
