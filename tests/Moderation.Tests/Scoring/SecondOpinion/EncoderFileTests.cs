using System.IO.Compression;
using System.Text;
using Moderation.Scoring.Models;
using Moderation.Scoring.SecondOpinion;
using Xunit;

namespace Moderation.Tests.Scoring.SecondOpinion;

public sealed class EncoderFileTests : IDisposable
{
    private static readonly string Shipped = ModelDirectory.FindEncoder(ShippedModel.Folder, ShippedModel.Scorer.Models[0]);

    private readonly string _folder = Directory.CreateTempSubdirectory("moderation-").FullName;

    public EncoderFileTests() =>
        File.Copy(ModelDirectory.Find(ShippedModel.Folder), Path.Combine(_folder, Path.GetFileName(ModelDirectory.Find(ShippedModel.Folder))));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Is_loaded_with_the_linear_model_beside_it()
    {
        var path = Place(File.ReadAllBytes(Shipped));

        using var assessor = (IDisposable)Assessors.Load(path);

        Assert.Equal(ShippedModel.Both.Models, ((ICommentAssessor)assessor).Models);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100_000)]
    public void Is_refused_when_torn(int length) => AssertRefused(File.ReadAllBytes(Shipped)[..length]);

    [Fact]
    public void Is_refused_with_a_flipped_bit()
    {
        var bytes = File.ReadAllBytes(Shipped);
        bytes[bytes.Length / 2] ^= 0x10;

        AssertRefused(bytes);
    }

    [Theory]
    [InlineData("\"format\": 1", "\"format\": 7", "its format is 7 and this program reads 1, so it must be trained again")]
    [InlineData("\"text\": \"", "\"text\": \"0", "so it must be trained again")]
    public void Is_refused_when_this_program_writes_comments_in_another_way(string part, string other, string expected)
    {
        var path = Place(File.ReadAllBytes(Shipped));
        Change(path, part, other);

        Assert.Contains(expected, Assert.Throws<InvalidDataException>(() => Assessors.Load(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_not_put_beside_another_linear_model()
    {
        var path = Place(File.ReadAllBytes(Shipped));
        var hash = ShippedModel.Scorer.Models[0].Hash;
        Change(path, hash, new string('0', 64));

        var missing = Assert.Throws<FileNotFoundException>(() => Assessors.LoadFrom(_folder)).Message;

        Assert.Contains(ShippedModel.Scorer.Models[0].Citation, missing, StringComparison.Ordinal);
        Assert.Contains("put together with other models", missing, StringComparison.Ordinal);
        Assert.Contains("sha256:0000000000000000", Assert.Throws<FileNotFoundException>(() => Assessors.Load(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_missed_unless_no_second_opinion_is_asked_for()
    {
        Assert.Contains("holds no encoder", Assert.Throws<FileNotFoundException>(() => Assessors.LoadFrom(_folder)).Message, StringComparison.Ordinal);
        Assert.Single(Assessors.LoadFrom(_folder, name: null, SecondOpinionUse.Off).Models);
    }

    private string Place(byte[] bytes)
    {
        var path = Path.Combine(_folder, Path.GetFileName(Shipped));
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private void AssertRefused(byte[] bytes)
    {
        var path = Place(bytes);

        var message = Assert.Throws<InvalidDataException>(() => Assessors.Load(path)).Message;

        Assert.StartsWith($"{path} is not a usable encoder: ", message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
    }

    private static void Change(string path, string part, string other)
    {
        using var archive = ZipFile.Open(path, ZipArchiveMode.Update);
        using var stream = archive.GetEntry("encoder.json")!.Open();
        using var reader = new StreamReader(stream, leaveOpen: true);
        var manifest = reader.ReadToEnd().Replace(part, other, StringComparison.Ordinal);
        stream.SetLength(0);
        stream.Write(Encoding.UTF8.GetBytes(manifest));
    }
}
