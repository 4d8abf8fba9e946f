using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.ML.OnnxRuntime;
using Moderation.Scoring.Assessments;
using Moderation.Scoring.Models;

namespace Moderation.Scoring.SecondOpinion;

/// <summary>
/// An encoder as a <see cref="ModelArchive"/>, <c>&lt;name&gt;-&lt;version&gt;.encoder</c>: <c>encoder.json</c>, the graph, the vocabulary.
/// </summary>
internal static class EncoderFile
{
    public const string Ending = ".encoder";

    private const string ManifestEntry = "encoder.json";
    private const string GraphEntry = "encoder.onnx";
    private const string PiecesEntry = "pieces.txt";

    public static void Write(Stream stream, EncoderManifest manifest, byte[] graph, byte[] pieces) => ModelArchive.Write(
        stream, ManifestEntry, hashes => manifest with { Entries = hashes },
        new Dictionary<string, byte[]> { [GraphEntry] = graph, [PiecesEntry] = pieces });

    /// <exception cref="InvalidDataException">The file is damaged, or not an encoder that this version can read; the message says
    /// which.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static (ModelIdentity Identity, EncoderManifest Manifest, SentenceEncoder Encoder) Load(string path) => Read(path, stream =>
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(stream));
        stream.Position = 0;
        using var archive = new ModelArchive(stream);
        var manifest = archive.ReadManifest<EncoderManifest>(ManifestEntry);
        Check(manifest);
        var pieces = new WordPieces(new StreamReader(new MemoryStream(archive.Checked(manifest.Entries, PiecesEntry))));
        var graph = archive.Checked(manifest.Entries, GraphEntry);
        var encoder = new SentenceEncoder(graph, pieces, manifest.MostPieces, manifest.Combinations.Count);
        return (new ModelIdentity(manifest.Name, manifest.Version, hash), manifest, encoder);
    });

    /// <summary>The description alone, unchecked.</summary>
    /// <exception cref="InvalidDataException">The file is not an encoder; the message names it.</exception>
    public static EncoderManifest ReadManifest(string path) => Read(path, stream =>
    {
        using var archive = new ModelArchive(stream);
        return archive.ReadManifest<EncoderManifest>(ManifestEntry);
    });

    private static T Read<T>(string path, Func<Stream, T> read)
    {
        using var stream = File.OpenRead(path);
        try
        {
            return read(stream);
        }
        catch (Exception exception)
            when (exception is InvalidDataException or JsonException or EndOfStreamException or ArgumentException or OnnxRuntimeException)
        {
            throw new InvalidDataException($"{path} is not a usable encoder: {exception.Message.TrimEnd('.')}.", exception);
        }
    }

    private static void Check(EncoderManifest manifest)
    {
        if (manifest.Format != EncoderManifest.CurrentFormat)
        {
            throw new InvalidDataException(
                $"its format is {manifest.Format} and this program reads {EncoderManifest.CurrentFormat}, so it must be trained again");
        }

        if (manifest.Text != EncoderFingerprint.Current)
        {
            throw new InvalidDataException(
                $"it was trained on comments written as {manifest.Text} and this program writes {EncoderFingerprint.Current}, "
                + "so it must be trained again");
        }
    }
}
