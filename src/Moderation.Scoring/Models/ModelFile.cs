using System.Runtime.InteropServices;
using Moderation.Scoring.Features;
using Moderation.Scoring.Restoring;

namespace Moderation.Scoring.Models;

/// <summary>A linear model as a <see cref="ModelArchive"/>: <c>model.json</c>, the weights lane by lane, the vocabulary.</summary>
internal static class ModelFile
{
    public const string ManifestEntry = "model.json";
    public const string WeightsEntry = "weights.bin";
    public const string WordsEntry = "words.bin";
    public const string CommonnessEntry = "commonness.bin";

    public static void Write(Stream stream, ModelManifest manifest, IReadOnlyDictionary<string, byte[]> entries) =>
        ModelArchive.Write(stream, ManifestEntry, hashes => manifest with { Entries = hashes }, entries);

    /// <exception cref="InvalidDataException">The stream is not a complete model of this format.</exception>
    public static (ModelManifest Manifest, LinearModel Model) Read(Stream stream)
    {
        using var archive = new ModelArchive(stream);
        var manifest = archive.ReadManifest<ModelManifest>(ManifestEntry);
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

        var rows = archive.Checked(manifest.Entries, WeightsEntry, WeightPlanes.ToRows);
        var words = MemoryMarshal.Cast<byte, uint>(archive.Checked(manifest.Entries, WordsEntry));
        var vocabulary = new Vocabulary(words, archive.Checked(manifest.Entries, CommonnessEntry));
        return (manifest, new LinearModel(new WeightTable(rows), [.. manifest.Heads], vocabulary));
    }
}
