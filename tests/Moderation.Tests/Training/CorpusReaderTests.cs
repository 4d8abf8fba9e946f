using Moderation.Training.Corpus;
using Xunit;

namespace Moderation.Tests.Training;

public sealed class CorpusReaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Reads_labels_and_keeps_unasked_questions_apart_from_no()
    {
        var path = Write("""{"text":"hi","lang":"en","source":"a","toxic":0,"spam":null,"attributes":["x"]}""");

        var comment = Assert.Single(CorpusReader.ReadFile(path));

        Assert.Equal(0, comment.Toxic);
        Assert.Null(comment.Spam);
        Assert.Equal(["x"], comment.Attributes);
    }

    [Theory]
    [InlineData("{\"text\":\"hi\"")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"text\":null,\"source\":\"a\"}")]
    [InlineData("{\"source\":\"a\"}")]
    [InlineData("{\"text\":\"hi\",\"source\":\"a\",\"toxic\":2}")]
    [InlineData("{\"text\":\"hi\",\"source\":\"a\",\"toxic\":\"yes\"}")]
    public void Names_file_and_line_of_what_it_cannot_read(string line)
    {
        var path = Write("""{"text":"hi","source":"a"}""", "", line);

        var exception = Assert.Throws<InvalidDataException>(() => CorpusReader.ReadFile(path).ToArray());

        Assert.StartsWith($"{path}:3:", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_that_a_folder_has_no_comments()
    {
        var exception = Assert.Throws<InvalidDataException>(() => CorpusReader.ReadFolder(_folder));

        Assert.Contains(_folder, exception.Message, StringComparison.Ordinal);
    }

    private string Write(params string[] lines)
    {
        var path = Path.Combine(_folder, "comments.jsonl");
        File.WriteAllLines(path, lines);
        return path;
    }
}
