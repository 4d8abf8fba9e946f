using System.Runtime.InteropServices;
using Google.Protobuf;
using Onnx;

namespace Moderation.EncoderTraining.Graph;

/// <summary>
/// A BERT encoder as an ONNX graph. Tensors are found by the names that BERT's parts have; the matrices of its products have none of their
/// own and are found by the bias that is added to the product.
/// </summary>
internal sealed class EncoderGraph
{
    private readonly Dictionary<string, TensorProto> _tensors;

    private EncoderGraph(ModelProto model)
    {
        Model = model;
        _tensors = model.Graph.Initializer.ToDictionary(tensor => tensor.Name);
        if (!_tensors.ContainsKey(LayerName(0, "output.dense.bias")))
            throw new InvalidDataException("The graph is not that of a BERT encoder: it has no encoder.layer.0.output.dense.bias.");
    }

    public ModelProto Model { get; }

    /// <summary>Numbers that stand for one token.</summary>
    public int Width => (int)_tensors["embeddings.LayerNorm.weight"].Dims[0];

    public static EncoderGraph Read(Stream stream) => new(ModelProto.Parser.ParseFrom(stream));

    public static string LayerName(int layer, string part) => $"encoder.layer.{layer}.{part}";

    public long[] ShapeOf(string name) => [.. _tensors[name].Dims];

    public float[] Read(string name) => MemoryMarshal.Cast<byte, float>(_tensors[name].RawData.Span).ToArray();

    public void Write(string name, ReadOnlySpan<float> values)
    {
        var tensor = _tensors[name];
        if (values.Length * sizeof(float) != tensor.RawData.Length)
            throw new ArgumentException($"{name} has {tensor.RawData.Length / sizeof(float)} numbers, not {values.Length}.", nameof(values));
        tensor.RawData = ByteString.CopyFrom(MemoryMarshal.AsBytes(values));
    }

    /// <summary>The matrix of the product to which a bias is added: rows by input, columns by output.</summary>
    public string MatrixOf(string bias)
    {
        var sum = Model.Graph.Node.Single(node => node.OpType == "Add" && node.Input.Contains(bias));
        var product = Model.Graph.Node.Single(node => node.Output.Contains(sum.Input.Single(input => input != bias)));
        return product.Input[1];
    }
}
