using System.Runtime.InteropServices;
using Moderation.Scoring.Models;

namespace Moderation.Training.Fitting;

/// <summary>A trained model, not yet written to a file.</summary>
internal sealed record FittedModel(ModelManifest Manifest, FeatureMatrix Matrix, IReadOnlyList<FittedHead> Heads, Thresholds Thresholds)
{
    public void Write(Stream stream)
    {
        var (rows, heads) = Quantizer.Pack(Heads, Matrix.Seen);
        ModelFile.Write(stream, Manifest with { Heads = heads }, new Dictionary<string, byte[]>
        {
            [ModelFile.WeightsEntry] = MemoryMarshal.AsBytes(WeightPlanes.ToPlanes(rows).AsSpan()).ToArray(),
            [ModelFile.WordsEntry] = MemoryMarshal.AsBytes(Matrix.Words.Hashes.AsSpan()).ToArray(),
            [ModelFile.CommonnessEntry] = Matrix.Words.Commonness,
        });
    }
}
