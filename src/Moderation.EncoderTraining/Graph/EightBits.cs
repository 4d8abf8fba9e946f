using System.Runtime.InteropServices;
using Onnx;
using static Moderation.EncoderTraining.Graph.GraphNodes;
using DataType = Onnx.TensorProto.Types.DataType;

namespace Moderation.EncoderTraining.Graph;

/// <summary>
/// Writes the matrices of a graph in bytes: a quarter of the size, and two to three times as fast. Activations become bytes while a comment
/// is read, in the range that they have in it. Weights use seven bits only: processors without VNNI add up pairs of products in sixteen,
/// and would cut off larger ones, so that a comment scored differently on another machine.
/// </summary>
internal static class EightBits
{
    private const int Most = 63;

    public static void Quantize(EncoderGraph encoder)
    {
        var graph = encoder.Model.Graph;
        var tensors = graph.Initializer.ToDictionary(tensor => tensor.Name);
        var nodes = new List<NodeProto>();
        var bytes = new HashSet<string>();
        foreach (var node in graph.Node)
        {
            if (node.OpType == "MatMul" && tensors.ContainsKey(node.Input[1]))
                nodes.AddRange(Product(encoder, node, bytes));
            else if (node.OpType == "Gather" && node.Input[0] == "embeddings.word_embeddings.weight")
                nodes.AddRange(Lookup(encoder, node));
            else
                nodes.Add(node);
        }

        graph.Node.Clear();
        graph.Node.Add(nodes);
    }

    private static IEnumerable<NodeProto> Product(EncoderGraph encoder, NodeProto product, HashSet<string> bytes)
    {
        var (input, matrix, output) = (product.Input[0], product.Input[1], product.Output[0]);
        ReplaceByColumns(encoder, matrix);
        if (bytes.Add(input)) // several products read the same activations
            yield return Node("DynamicQuantizeLinear", [input], [$"{input}.bytes", $"{input}.scale", $"{input}.zero"]);
        yield return Node("MatMulInteger", [$"{input}.bytes", matrix, $"{input}.zero"], $"{output}.sum");
        yield return Node("Cast", [$"{output}.sum"], $"{output}.float", Number("to", (long)DataType.Float));
        yield return Node("Mul", [$"{input}.scale", $"{matrix}.scale"], $"{output}.scale");
        yield return Node("Mul", [$"{output}.float", $"{output}.scale"], output);
    }

    private static IEnumerable<NodeProto> Lookup(EncoderGraph encoder, NodeProto lookup)
    {
        var (table, tokens, output) = (lookup.Input[0], lookup.Input[1], lookup.Output[0]);
        ReplaceByRows(encoder, table);
        yield return Node("Gather", [table, tokens], $"{output}.bytes");
        yield return Node("Cast", [$"{output}.bytes"], $"{output}.float", Number("to", (long)DataType.Float));
        yield return Node("Gather", [$"{table}.scale", tokens], $"{output}.scale");
        yield return Node("Mul", [$"{output}.float", $"{output}.scale"], output);
    }

    /// <summary>A matrix in bytes, with a scale for each column.</summary>
    private static void ReplaceByColumns(EncoderGraph encoder, string name)
    {
        var (values, shape) = (encoder.Read(name), encoder.ShapeOf(name));
        var (rows, columns) = ((int)shape[0], (int)shape[1]);
        var (bytes, scales) = (new sbyte[values.Length], new float[columns]);
        for (var column = 0; column < columns; column++)
        {
            for (var row = 0; row < rows; row++)
                scales[column] = Math.Max(scales[column], Math.Abs(values[row * columns + column]) / Most);
            for (var row = 0; row < rows; row++)
                bytes[row * columns + column] = ToByte(values[row * columns + column], scales[column]);
        }

        Replace(encoder, name, bytes, shape, scales, columns);
    }

    /// <summary>A table in bytes, with a scale for each row.</summary>
    private static void ReplaceByRows(EncoderGraph encoder, string name)
    {
        var (values, shape) = (encoder.Read(name), encoder.ShapeOf(name));
        var (rows, columns) = ((int)shape[0], (int)shape[1]);
        var (bytes, scales) = (new sbyte[values.Length], new float[rows]);
        for (var row = 0; row < rows; row++)
        {
            var numbers = values.AsSpan(row * columns, columns);
            foreach (var number in numbers)
                scales[row] = Math.Max(scales[row], Math.Abs(number) / Most);
            for (var column = 0; column < columns; column++)
                bytes[row * columns + column] = ToByte(numbers[column], scales[row]);
        }

        Replace(encoder, name, bytes, shape, scales, rows, 1);
    }

    private static sbyte ToByte(float value, float scale) =>
        scale == 0 ? (sbyte)0 : (sbyte)Math.Clamp(MathF.Round(value / scale), -Most, Most);

    private static void Replace(EncoderGraph encoder, string name, sbyte[] bytes, long[] shape, float[] scales, params long[] shapeOfScales)
    {
        var tensors = encoder.Model.Graph.Initializer;
        tensors.Remove(tensors.Single(tensor => tensor.Name == name));
        tensors.Add(Tensor(name, DataType.Int8, MemoryMarshal.AsBytes(bytes.AsSpan()), shape));
        tensors.Add(Tensor($"{name}.scale", DataType.Float, MemoryMarshal.AsBytes(scales.AsSpan()), shapeOfScales));
    }
}
