using System.IO.Compression;
using System.Text;
using Moderation.Scoring.Features;
using Moderation.Scoring.Models;
using Xunit;

namespace Moderation.Tests.Scoring;

public sealed class ModelFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    private static byte[] Whole => File.ReadAllBytes(ModelDirectory.Find(ShippedModel.Folder));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1000)]
    public void Refuses_a_torn_file_in_one_sentence(int length) => AssertRefused(Whole[..length]);

    [Fact]
    public void Refuses_a_file_without_its_last_byte() => AssertRefused(Whole[..^1]);

    [Fact]
    public void Refuses_a_file_with_a_flipped_bit_among_the_weights()
    {
        var bytes = Whole;
        bytes[bytes.Length / 2] ^= 0x10;

        AssertRefused(bytes);
    }

    [Fact]
    public void Refuses_another_kind_of_file() => AssertRefused("{\"name\":\"comments\"}"u8.ToArray());

    [Fact]
    public void Refuses_a_model_that_was_trained_with_other_features() =>
        Assert.Contains("000000000000", RefusalOf(FeatureFingerprint.Current, "000000000000"), StringComparison.Ordinal);

    [Fact]
    public void Refuses_a_model_of_an_older_format_and_says_what_to_do() => Assert.Contains(
        "its format is 1 and this program reads 2, so it must be trained again",
        RefusalOf("\"format\": 2", "\"format\": 1"),
        StringComparison.Ordinal);

    [Fact]
    public void Tells_the_model_by_name_version_and_hash_of_the_file()
    {
        var identity = Assert.Single(ShippedModel.Scorer.Models);

        Assert.Equal($"{identity.Name}-{identity.Version}.zip", Path.GetFileName(ModelDirectory.Find(ShippedModel.Folder)));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Whole)), identity.Hash);
    }

    [Fact]
    public void Ships_at_most_forty_megabytes() =>
        Assert.InRange(Directory.GetFiles(ShippedModel.Folder).Sum(file => new FileInfo(file).Length), 1, 40_000_000);

    [Theory]
    [InlineData("1.9.0", "1.10.0")]
    [InlineData("0.9", "0.9.1")]
    [InlineData("2.0.0", "10.0.0")]
    public void Finds_the_newest_version_by_number(string older, string newer)
    {
        Touch($"comments-{newer}.zip");
        Touch($"comments-{older}.zip");

        Assert.Equal($"comments-{newer}.zip", Path.GetFileName(ModelDirectory.Find(_folder)));
    }

    [Fact]
    public void Finds_a_model_by_name()
    {
        Touch("comments-1.0.0.zip");
        Touch("comments-2.0.0.zip");

        Assert.Equal("comments-1.0.0.zip", Path.GetFileName(ModelDirectory.Find(_folder, "comments@1.0.0")));
    }

    [Fact]
    public void Says_what_is_there_when_a_model_is_missing()
    {
        Touch("comments-1.0.0.zip");

        var exception = Assert.Throws<FileNotFoundException>(() => ModelDirectory.Find(_folder, "comments@3.0.0"));

        Assert.Contains("comments@3.0.0", exception.Message, StringComparison.Ordinal);
        Assert.Contains("comments@1.0.0", exception.Message, StringComparison.Ordinal);
        Assert.Contains(_folder, exception.Message, StringComparison.Ordinal);
    }

    /// <summary>Why a model is refused once a part of its manifest is another.</summary>
    private string RefusalOf(string part, string other)
    {
        var path = Path.Combine(_folder, "comments-1.0.0.zip");
        File.WriteAllBytes(path, Whole);
        using (var archive = ZipFile.Open(path, ZipArchiveMode.Update))
        {
            using var stream = archive.GetEntry("model.json")!.Open();
            using var reader = new StreamReader(stream, leaveOpen: true);
            var manifest = reader.ReadToEnd().Replace(part, other, StringComparison.Ordinal);
            stream.SetLength(0);
            stream.Write(Encoding.UTF8.GetBytes(manifest));
        }

        return Assert.Throws<InvalidDataException>(() => CommentScorer.Load(path)).Message;
    }

    private void Touch(string name) => File.WriteAllText(Path.Combine(_folder, name), string.Empty);

    private void AssertRefused(byte[] bytes)
    {
        var path = Path.Combine(_folder, "comments-1.0.0.zip");
        File.WriteAllBytes(path, bytes);

        var exception = Assert.Throws<InvalidDataException>(() => CommentScorer.Load(path));

        Assert.StartsWith(path, exception.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', exception.Message);
    }
}
