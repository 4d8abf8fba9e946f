using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json;
using Moderation.Scoring.Features;
using Moderation.Scoring.Restoring;

namespace Moderation.Scoring.Models;

/// <summary>
/// A model as a zip archive: <c>model.json</c>, the weights lane by lane, the vocabulary. The same model always gives the same bytes.
/// </summary>
internal static class ModelFile
{
    public const string ManifestEntry = "model.json";
    public const string WeightsEntry = "weights.bin";
    public const string WordsEntry = "words.bin";
    public const string CommonnessEntry = "commonness.bin";

    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        RespectNullableAnnotations = true,
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() },
    };

    /// <summary>The earliest time a zip entry can have; the real time would make two equal trainings differ.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(Stream stream, ModelManifest manifest, IReadOnlyDictionary<string, byte[]> entries)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        var hashes = entries.ToDictionary(entry => entry.Key, entry => HashOf(entry.Value));
        Add(archive, ManifestEntry, JsonSerializer.SerializeToUtf8Bytes(manifest with { Entries = hashes }, Json));
        foreach (var (name, content) in entries)
            Add(archive, name, content);
    }

    /// <exception cref="InvalidDataException">The stream is not a complete model of this format.</exception>
    public static (ModelManifest Manifest, LinearModel Model) Read(Stream stream)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        var manifest = JsonSerializer.Deserialize<ModelManifest>(Content(archive, ManifestEntry), Json)
            ?? throw new InvalidDataException("its manifest is empty");
        if (manifest.Format != ModelManifest.CurrentFormat)
        {
            throw new InvalidDataException(
                $"its format is {manifest.Format} and this program reads {ModelManifest.CurrentFormat}, so it must be trained again");
        }

        if (manifest.Features != FeatureFingerprint.Current)
        {
            throw new InvalidDataException(
                $"it was trained with features {manifest.Features} and this program makes {FeatureFingerprint.Current}, "
                + "so it must be trained again");
        }

        var rows = Checked(archive, manifest, WeightsEntry, WeightPlanes.ToRows);
        var words = MemoryMarshal.Cast<byte, uint>(Checked(archive, manifest, WordsEntry, Content));
        var vocabulary = new Vocabulary(words, Checked(archive, manifest, CommonnessEntry, Content));
        return (manifest, new LinearModel(new WeightTable(rows), [.. manifest.Heads], vocabulary));
    }

    /// <summary>What an entry holds, once its hash has been compared with the manifest's.</summary>
    private static T Checked<T>(ZipArchive archive, ModelManifest manifest, string name, Func<Stream, long, T> read)
    {
        var entry = EntryOf(archive, name);
        using var sha = SHA256.Create();
        T content;
        using (var hashed = new CryptoStream(entry.Open(), sha, CryptoStreamMode.Read))
        {
            content = read(hashed, entry.Length);
            hashed.CopyTo(Stream.Null); // the hash is of all of it
        }

        return manifest.Entries.TryGetValue(name, out var hash) && hash == Convert.ToHexStringLower(sha.Hash!)
            ? content
            : throw new InvalidDataException($"its {name} is damaged");
    }

    private static byte[] Content(ZipArchive archive, string name)
    {
        var entry = EntryOf(archive, name);
        using var stream = entry.Open();
        return Content(stream, entry.Length);
    }

    private static byte[] Content(Stream stream, long length)
    {
        var content = new byte[length];
        stream.ReadExactly(content);
        return content;
    }

    private static ZipArchiveEntry EntryOf(ZipArchive archive, string name) =>
        archive.GetEntry(name) ?? throw new InvalidDataException($"it has no {name}");

    private static void Add(ZipArchive archive, string name, byte[] content)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.SmallestSize);
        entry.LastWriteTime = NoTime;
        using var stream = entry.Open();
        stream.Write(content);
    }

    private static string HashOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
