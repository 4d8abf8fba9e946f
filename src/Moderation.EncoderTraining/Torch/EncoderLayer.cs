using Moderation.EncoderTraining.Graph;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;
using LayerNorm = TorchSharp.Modules.LayerNorm;
using Linear = TorchSharp.Modules.Linear;

namespace Moderation.EncoderTraining.Torch;

/// <summary>One transformer layer of BERT (Devlin et al. 2018): attention, then a network of its own for each token.</summary>
internal sealed class EncoderLayer : Module<Tensor, Tensor, Tensor>
{
    /// <summary>Numbers for each head, as in every BERT of this width.</summary>
    private const int HeadWidth = 32;

    private readonly double _dropout;
    private readonly int _layer;
    private readonly Linear _query;
    private readonly Linear _key;
    private readonly Linear _value;
    private readonly Linear _joined;
    private readonly LayerNorm _attended;
    private readonly Linear _wider;
    private readonly Linear _narrower;
    private readonly LayerNorm _output;

    public EncoderLayer(EncoderGraph graph, int layer, double dropout)
        : base(nameof(EncoderLayer))
    {
        (_layer, _dropout) = (layer, dropout);
        _query = LinearOf(graph, "attention.self.query");
        _key = LinearOf(graph, "attention.self.key");
        _value = LinearOf(graph, "attention.self.value");
        _joined = LinearOf(graph, "attention.output.dense");
        _attended = GraphTensors.Norm(graph, Name("attention.output.LayerNorm"));
        _wider = LinearOf(graph, "intermediate.dense");
        _narrower = LinearOf(graph, "output.dense");
        _output = GraphTensors.Norm(graph, Name("output.LayerNorm"));
        RegisterComponents();
    }

    /// <param name="tokens">Comments × tokens × width.</param>
    /// <param name="mask">Added to the attention that a token gets: 0, or far below it for padding.</param>
    public override Tensor forward(Tensor tokens, Tensor mask)
    {
        using var scope = NewDisposeScope();
        var (comments, length, width) = (tokens.shape[0], tokens.shape[1], tokens.shape[2]);
        Tensor Heads(Linear part) => part.forward(tokens).view(comments, length, width / HeadWidth, HeadWidth).transpose(1, 2);
        var heads = functional.scaled_dot_product_attention(Heads(_query), Heads(_key), Heads(_value), mask, training ? _dropout : 0);
        var attended = _joined.forward(heads.transpose(1, 2).reshape(comments, length, width));
        var between = _attended.forward(tokens + functional.dropout(attended, _dropout, training));
        var own = _narrower.forward(functional.gelu(_wider.forward(between)));
        return _output.forward(between + functional.dropout(own, _dropout, training)).MoveToOuterDisposeScope();
    }

    /// <summary>Writes what was learned into a graph.</summary>
    public void WriteTo(EncoderGraph graph)
    {
        GraphTensors.Write(graph, Name("attention.self.query"), _query);
        GraphTensors.Write(graph, Name("attention.self.key"), _key);
        GraphTensors.Write(graph, Name("attention.self.value"), _value);
        GraphTensors.Write(graph, Name("attention.output.dense"), _joined);
        GraphTensors.Write(graph, Name("attention.output.LayerNorm"), _attended);
        GraphTensors.Write(graph, Name("intermediate.dense"), _wider);
        GraphTensors.Write(graph, Name("output.dense"), _narrower);
        GraphTensors.Write(graph, Name("output.LayerNorm"), _output);
    }

    private string Name(string part) => EncoderGraph.LayerName(_layer, part);

    private Linear LinearOf(EncoderGraph graph, string part) => GraphTensors.Linear(graph, Name(part));
}
