using Moderation.EncoderTraining.Graph;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;
using Linear = TorchSharp.Modules.Linear;

namespace Moderation.EncoderTraining.Torch;

/// <summary>
/// The pretrained encoder with an answer to each question on top of the mean and the maximum of its tokens. Embeddings are not trained:
/// words that the training data lack keep their place beside those that it has.
/// </summary>
internal sealed class Encoder : Module<Tensor, Tensor, Tensor>
{
    private const double Dropout = 0.1;

    /// <summary>Added to the attention and to the maximum of padding, so that it never counts.</summary>
    private const float Nowhere = -10_000;

    private readonly Tensor _words;
    private readonly Tensor _places;
    private readonly LayerNorm _norm;
    private readonly ModuleList<EncoderLayer> _layers;
    private readonly Linear _head;

    public Encoder(EncoderGraph graph, int layers, int questions)
        : base(nameof(Encoder))
    {
        using (no_grad())
        {
            _words = GraphTensors.Read(graph, "embeddings.word_embeddings.weight");
            _places = GraphTensors.Read(graph, "embeddings.position_embeddings.weight")
                + GraphTensors.Read(graph, "embeddings.token_type_embeddings.weight")[0];
        }

        _norm = GraphTensors.Norm(graph, "embeddings.LayerNorm");
        foreach (var parameter in _norm.parameters())
            parameter.requires_grad = false;
        _layers = [.. Enumerable.Range(0, layers).Select(layer => new EncoderLayer(graph, layer, Dropout))];
        _head = Linear(graph.Width * 2, questions);
        init.normal_(_head.weight!, 0, 0.02);
        init.zeros_(_head.bias!);
        RegisterComponents();
    }

    public IEnumerable<Parameter> LayerParameters => _layers.parameters();

    public IEnumerable<Parameter> HeadParameters => _head.parameters();

    /// <param name="tokens">Comments × tokens: their numbers in the vocabulary.</param>
    /// <param name="present">The same shape: 1 where a token is, 0 for padding.</param>
    /// <returns>Comments × questions: log-odds.</returns>
    public override Tensor forward(Tensor tokens, Tensor present)
    {
        using var scope = NewDisposeScope();
        var (comments, length) = (tokens.shape[0], tokens.shape[1]);
        var state = _words.index_select(0, tokens.view(-1)).view(comments, length, -1) + _places.narrow(0, 0, length);
        state = functional.dropout(_norm.forward(state), Dropout, training);
        var padding = (1 - present) * Nowhere;
        var mask = padding.unsqueeze(1).unsqueeze(1);
        foreach (var layer in _layers)
            state = layer.forward(state, mask);
        var weight = present.unsqueeze(-1);
        var mean = (state * weight).sum(1) / weight.sum(1);
        var most = (state + padding.unsqueeze(-1)).amax(1);
        return _head.forward(functional.dropout(cat([mean, most], 1), Dropout, training)).MoveToOuterDisposeScope();
    }

    /// <summary>Writes what was learned into a graph with as many layers; returns the matrix and the biases of the answers.</summary>
    public (float[] Weights, float[] Biases) WriteTo(EncoderGraph graph)
    {
        foreach (var layer in _layers)
            layer.WriteTo(graph);
        return ([.. _head.weight!.detach().data<float>()], [.. _head.bias!.detach().data<float>()]);
    }
}
