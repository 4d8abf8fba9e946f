using Moderation.EncoderTraining.Graph;
using TorchSharp;
using static TorchSharp.torch;

namespace Moderation.EncoderTraining.Torch;

/// <summary>Carries numbers between a graph and the modules that are trained. A graph has matrices transposed with regard to a module.</summary>
internal static class GraphTensors
{
    /// <summary>BERT's; what LayerNorm adds to a variance.</summary>
    private const double Epsilon = 1e-12;

    public static Tensor Read(EncoderGraph graph, string name) => tensor(graph.Read(name)).view(graph.ShapeOf(name));

    /// <summary>The product with the bias <c>name.bias</c>.</summary>
    public static TorchSharp.Modules.Linear Linear(EncoderGraph graph, string name)
    {
        var matrix = graph.MatrixOf(name + ".bias");
        var shape = graph.ShapeOf(matrix);
        var module = nn.Linear(shape[0], shape[1]);
        using var scope = NewDisposeScope();
        using var untracked = no_grad();
        module.weight!.copy_(Read(graph, matrix).t());
        module.bias!.copy_(Read(graph, name + ".bias"));
        return module;
    }

    public static TorchSharp.Modules.LayerNorm Norm(EncoderGraph graph, string name)
    {
        var module = nn.LayerNorm(graph.Width, Epsilon);
        using var scope = NewDisposeScope();
        using var untracked = no_grad();
        module.weight!.copy_(Read(graph, name + ".weight"));
        module.bias!.copy_(Read(graph, name + ".bias"));
        return module;
    }

    public static void Write(EncoderGraph graph, string name, TorchSharp.Modules.Linear module)
    {
        using var matrix = module.weight!.detach().t().contiguous();
        graph.Write(graph.MatrixOf(name + ".bias"), [.. matrix.data<float>()]);
        graph.Write(name + ".bias", [.. module.bias!.detach().data<float>()]);
    }

    public static void Write(EncoderGraph graph, string name, TorchSharp.Modules.LayerNorm module)
    {
        graph.Write(name + ".weight", [.. module.weight!.detach().data<float>()]);
        graph.Write(name + ".bias", [.. module.bias!.detach().data<float>()]);
    }
}
