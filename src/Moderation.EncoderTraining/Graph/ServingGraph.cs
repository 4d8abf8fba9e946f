using System.Runtime.InteropServices;
using Onnx;
using static Moderation.EncoderTraining.Graph.GraphNodes;
using DataType = Onnx.TensorProto.Types.DataType;

namespace Moderation.EncoderTraining.Graph;

/// <summary>
/// Turns the graph of a pretrained encoder into the one that is served: the numbers of one comment's tokens in, log-odds out. Comments are
/// read one at a time, so that a score cannot depend on others; there is no padding then, and no mask.
/// </summary>
internal static class ServingGraph
{
    public const string Tokens = "input_ids";

    public const string LogOdds = "logits";

    /// <param name="encoder">Is changed.</param>
    /// <param name="layers">How many layers are kept, from below.</param>
    /// <param name="weights">Of the answers: questions × twice the width, as trained.</param>
    /// <param name="biases">One for each question.</param>
    public static void Make(EncoderGraph encoder, int layers, ReadOnlySpan<float> weights, ReadOnlySpan<float> biases)
    {
        var graph = encoder.Model.Graph;
        LeaveOutMask(graph);
        LeaveOutTokenTypes(encoder);
        var lastNorm = EncoderGraph.LayerName(layers - 1, "output.LayerNorm.bias");
        var state = graph.Node.Single(node => node.OpType == "Add" && node.Input.Contains(lastNorm)).Output[0];
        graph.Node.Add(Node("ReduceMean", [state], "mean", Numbers("axes", 1), Number("keepdims", 0)));
        graph.Node.Add(Node("ReduceMax", [state], "most", Numbers("axes", 1), Number("keepdims", 0)));
        graph.Node.Add(Node("Concat", ["mean", "most"], "pooled", Number("axis", 1)));
        graph.Node.Add(Node("Gemm", ["pooled", "head.weight", "head.bias"], LogOdds, Number("transB", 1)));
        graph.Initializer.Add(Tensor("head.weight", DataType.Float, MemoryMarshal.AsBytes(weights), biases.Length, encoder.Width * 2));
        graph.Initializer.Add(Tensor("head.bias", DataType.Float, MemoryMarshal.AsBytes(biases), biases.Length));
        EndWith(graph, biases.Length);
        Prune(graph);
    }

    /// <summary>The mask is what is subtracted from the scores of attention just before they become shares.</summary>
    private static void LeaveOutMask(GraphProto graph)
    {
        foreach (var shares in graph.Node.Where(node => node.OpType == "Softmax"))
        {
            var masked = graph.Node.Single(node => node.Output.Contains(shares.Input[0]));
            shares.Input[0] = masked.Input[0];
        }
    }

    /// <summary>There is one text, so every token is of the first type.</summary>
    private static void LeaveOutTokenTypes(EncoderGraph encoder)
    {
        const string Types = "embeddings.token_type_embeddings.weight";
        const string First = "embeddings.token_type_embeddings.first";
        var graph = encoder.Model.Graph;
        var lookup = graph.Node.Single(node => node.OpType == "Gather" && node.Input[0] == Types);
        var sum = graph.Node.Single(node => node.OpType == "Add" && node.Input.Contains(lookup.Output[0]));
        sum.Input[sum.Input.IndexOf(lookup.Output[0])] = First;
        var first = encoder.Read(Types).AsSpan(0, encoder.Width);
        graph.Initializer.Add(Tensor(First, DataType.Float, MemoryMarshal.AsBytes(first), encoder.Width));
    }

    private static void EndWith(GraphProto graph, int questions)
    {
        var type = new TypeProto.Types.Tensor { ElemType = (int)DataType.Float, Shape = new TensorShapeProto() };
        type.Shape.Dim.Add(new TensorShapeProto.Types.Dimension { DimValue = 1 });
        type.Shape.Dim.Add(new TensorShapeProto.Types.Dimension { DimValue = questions });
        graph.Output.Clear();
        graph.Output.Add(new ValueInfoProto { Name = LogOdds, Type = new TypeProto { TensorType = type } });
    }

    /// <summary>Removes what no answer needs.</summary>
    private static void Prune(GraphProto graph)
    {
        var needed = graph.Output.Select(output => output.Name).ToHashSet();
        var kept = new List<NodeProto>();
        foreach (var node in graph.Node.Reverse())
        {
            if (!node.Output.Any(needed.Contains))
                continue;
            kept.Add(node);
            needed.UnionWith(node.Input);
        }

        kept.Reverse();
        graph.Node.Clear();
        graph.Node.Add(kept);
        var tensors = graph.Initializer.Where(tensor => needed.Contains(tensor.Name)).ToArray();
        graph.Initializer.Clear();
        graph.Initializer.Add(tensors);
        var inputs = graph.Input.Where(input => needed.Contains(input.Name) && input.Name == Tokens).ToArray();
        graph.Input.Clear();
        graph.Input.Add(inputs);
    }
}
