using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace Moderation.Scoring.Models;

/// <summary>
/// The zip archive that every model is: a manifest in JSON that says what the others must hash to, and those. The same contents always give
/// the same bytes.
/// </summary>
internal sealed class ModelArchive(Stream stream) : IDisposable
{
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        RespectNullableAnnotations = true,
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() },
    };

    /// <summary>The earliest time a zip entry can have; the real time would make two equal trainings differ.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive _archive = new(stream, ZipArchiveMode.Read, leaveOpen: true);

    /// <param name="stream">Is written to, and left open.</param>
    /// <param name="name">Name of the manifest's entry.</param>
    /// <param name="manifest">Makes the manifest from the SHA-256 of every other entry, lower-case hexadecimal.</param>
    /// <param name="entries">The others by their names.</param>
    public static void Write<T>(
        Stream stream, string name, Func<IReadOnlyDictionary<string, string>, T> manifest, IReadOnlyDictionary<string, byte[]> entries)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        var hashes = entries.ToDictionary(entry => entry.Key, entry => Convert.ToHexStringLower(SHA256.HashData(entry.Value)));
        Add(archive, name, JsonSerializer.SerializeToUtf8Bytes(manifest(hashes), Json));
        foreach (var (entry, content) in entries)
            Add(archive, entry, content);
    }

    /// <exception cref="InvalidDataException">There is no such entry, or it is empty.</exception>
    public T ReadManifest<T>(string name) =>
        JsonSerializer.Deserialize<T>(Content(name), Json) ?? throw new InvalidDataException("its manifest is empty");

    /// <summary>What an entry holds, once its hash has been compared with the manifest's.</summary>
    /// <exception cref="InvalidDataException">There is no such entry, or its hash is another.</exception>
    public T Checked<T>(IReadOnlyDictionary<string, string> hashes, string name, Func<Stream, long, T> read)
    {
        var entry = EntryOf(name);
        using var sha = SHA256.Create();
        T content;
        using (var hashed = new CryptoStream(entry.Open(), sha, CryptoStreamMode.Read))
        {
            content = read(hashed, entry.Length);
            hashed.CopyTo(Stream.Null); // the hash is of all of it
        }

        return hashes.TryGetValue(name, out var hash) && hash == Convert.ToHexStringLower(sha.Hash!)
            ? content
            : throw new InvalidDataException($"its {name} is damaged");
    }

    /// <summary>All bytes of an entry, checked like the others.</summary>
    /// <exception cref="InvalidDataException">There is no such entry, or its hash is another.</exception>
    public byte[] Checked(IReadOnlyDictionary<string, string> hashes, string name) => Checked(hashes, name, Content);

    public void Dispose() => _archive.Dispose();

    private byte[] Content(string name)
    {
        var entry = EntryOf(name);
        using var content = entry.Open();
        return Content(content, entry.Length);
    }

    private static byte[] Content(Stream stream, long length)
    {
        var content = new byte[length];
        stream.ReadExactly(content);
        return content;
    }

    private ZipArchiveEntry EntryOf(string name) =>
        _archive.GetEntry(name) ?? throw new InvalidDataException($"it has no {name}");

    private static void Add(ZipArchive archive, string name, byte[] content)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.SmallestSize);
        entry.LastWriteTime = NoTime;
        using var written = entry.Open();
        written.Write(content);
    }
}
