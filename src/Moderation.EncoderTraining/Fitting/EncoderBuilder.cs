using Google.Protobuf;
using Moderation.EncoderTraining.Graph;
using Moderation.EncoderTraining.Torch;

namespace Moderation.EncoderTraining.Fitting;

/// <summary>From rows to an encoder that can be served.</summary>
internal static class EncoderBuilder
{
    public static FittedEncoder Build(
        IReadOnlyList<EncoderRow> rows, EncoderShape shape, Checkpoint checkpoint, TextWriter progress, CancellationToken cancel)
    {
        TorchLibrary.Prepare();
        TorchSharp.torch.random.manual_seed(shape.Seed);
        var graph = PretrainedEncoder.Graph();
        using var encoder = new Encoder(graph, shape.Layers, EncoderRows.Questions.Count);
        if (shape.From is { } earlier)
            Checkpoint.LoadWeights(earlier, encoder);
        var batches = Batches.Make(rows, shape.Passes, shape.Seed);
        new EncoderTrainer(encoder, shape.From is not null, progress).Fit(rows, batches, checkpoint, shape.Seed, cancel);
        var (weights, biases) = encoder.WriteTo(graph);
        ServingGraph.Make(graph, shape.Layers, weights, biases);
        var floats = graph.Model.ToByteArray();
        EightBits.Quantize(graph);
        return new FittedEncoder(floats, graph.Model.ToByteArray());
    }
}

/// <summary>A trained encoder as ONNX graphs: token numbers in, log-odds of <see cref="EncoderRows.Questions"/> out.</summary>
/// <param name="Floats">As trained, to compare with.</param>
/// <param name="Bytes">As served; see <see cref="EightBits"/>.</param>
internal sealed record FittedEncoder(byte[] Floats, byte[] Bytes)
{
    private const string GraphFile = "encoder.onnx";
    private const string FloatsFile = "encoder.float.onnx";
    private const string PiecesFile = "pieces.txt";

    /// <summary>Writes both, and the vocabulary; returns the path of the one to serve.</summary>
    public string WriteTo(string folder)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, GraphFile);
        File.WriteAllBytes(path, Bytes);
        File.WriteAllBytes(Path.Combine(folder, FloatsFile), Floats);
        PretrainedEncoder.WritePieces(Path.Combine(folder, PiecesFile));
        return path;
    }

    /// <summary>Reads both graphs and the vocabulary.</summary>
    /// <exception cref="FileNotFoundException">The folder has none, because its training has not ended.</exception>
    public static (FittedEncoder Encoder, byte[] Pieces) ReadFrom(string folder)
    {
        byte[] Read(string name) => File.ReadAllBytes(Path.Combine(folder, name));
        return (new FittedEncoder(Read(FloatsFile), Read(GraphFile)), Read(PiecesFile));
    }
}
