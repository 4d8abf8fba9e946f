using Google.Protobuf;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;
using Moderation.EncoderTraining.Fitting;
using Moderation.EncoderTraining.Graph;
using Moderation.EncoderTraining.Torch;
using Xunit;
using static TorchSharp.torch;

namespace Moderation.EncoderTraining.Tests;

/// <summary>An encoder of one layer on a hundred sentences: everything that a whole training does, in seconds.</summary>
public sealed class EncoderBuilderTests : IDisposable
{
    private static readonly string[] Animals = ["cat", "dog", "horse", "cow", "bird", "fish", "sheep", "goat", "duck", "mouse"];
    private static readonly string[] Tools = ["hammer", "saw", "drill", "spade", "rake", "ladder", "wrench", "chisel", "file", "brush"];
    private static readonly string[] Frames =
        ["i saw a {0} today", "the {0} is behind the house", "who left the {0} here", "we need another {0}", "that old {0} again"];

    private readonly string _folder = Directory.CreateTempSubdirectory("moderation-").FullName;

    [Fact]
    public void Learns_and_gives_the_same_graph_every_time()
    {
        var rows = Rows();

        var encoder = Build(rows, "one");
        var again = Build(rows, "two");

        Assert.Equal(rows.Select(row => row.Answers[0] > 0), LogOdds(encoder.Bytes, rows).Select(odds => odds > 0));
        AssertEqual(LogOdds(encoder.Floats, rows), LogOdds(again.Floats, rows));
    }

    [Fact]
    public void Goes_on_from_a_state_as_if_it_had_not_been_cut_off()
    {
        var rows = Rows();
        using var cut = new CancellationTokenSource();
        var lines = new CutAtFirstLine(cut);
        Assert.Throws<OperationCanceledException>(() => Build(rows, "cut", lines, cancel: cut.Token));
        Assert.NotEmpty(Directory.GetDirectories(Path.Combine(_folder, "cut", "states"), "step-*"));

        Assert.Throws<InvalidDataException>(() => Build(rows, "cut", training: "another"));
        var continued = Build(rows, "cut");

        var whole = Build(rows, "whole");
        AssertEqual(LogOdds(whole.Floats, rows), LogOdds(continued.Floats, rows));
    }

    [Fact]
    public void Goes_on_from_a_finished_training()
    {
        var rows = Rows();
        Build(rows, "first");

        var further = Build(rows, "further", passes: 1, from: Path.Combine(_folder, "first"));
        var fresh = Build(rows, "fresh", passes: 1);

        Assert.True(Right(further) > Right(fresh), $"{Right(further)} right after going on, {Right(fresh)} from the start");
        Assert.Equal(rows.Length, Right(further));
        Assert.Contains(
            "has no state of a training",
            Assert.Throws<InvalidDataException>(() => Build(rows, "none", from: Path.Combine(_folder, "nowhere"))).Message,
            StringComparison.Ordinal);

        int Right(FittedEncoder encoder) => rows.Zip(LogOdds(encoder.Floats, rows)).Count(pair => pair.First.Answers[0] > 0 == pair.Second > 0);
    }

    [Fact]
    public void Serves_what_was_trained()
    {
        TorchLibrary.Prepare();
        random.manual_seed(3);
        var graph = PretrainedEncoder.Graph();
        using var encoder = new Encoder(graph, layers: 2, questions: 3);
        var (weights, biases) = encoder.WriteTo(graph);
        ServingGraph.Make(graph, 2, weights, biases);
        var tokens = PretrainedEncoder.Pieces().Encode("nobody asked the referee about the second goal.", 80);

        encoder.eval();
        using var untracked = no_grad();
        var trained = encoder.forward(tensor(tokens).view(1, -1), ones(1, tokens.Length)).data<float>().ToArray();
        using var session = new InferenceSession(graph.Model.ToByteArray());
        var served = Run(session, tokens);

        Assert.Equal(trained.Length, served.Length);
        Assert.All(trained.Zip(served), pair => Assert.Equal(pair.First, pair.Second, 1e-4));
        Assert.Equal([ServingGraph.Tokens], graph.Model.Graph.Input.Select(input => input.Name));
    }

    [Fact]
    public void Loses_little_by_eight_bits()
    {
        var rows = Rows();
        var encoder = Build(rows, "bits");

        Assert.InRange(encoder.Bytes.Length, 1, encoder.Floats.Length / 3);
        var differences = LogOdds(encoder.Floats, rows).Zip(LogOdds(encoder.Bytes, rows), (floats, bytes) => Math.Abs(floats - bytes));
        Assert.InRange(differences.Average(), 1e-6, 0.3);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private FittedEncoder Build(
        EncoderRow[] rows, string states, TextWriter? progress = null, string training = "tiny", int passes = 24, string? from = null,
        CancellationToken cancel = default) =>
        EncoderBuilder.Build(rows, new EncoderShape(Layers: 1, passes, Seed: 3, from), new Checkpoint(Path.Combine(_folder, states), training),
            progress ?? TextWriter.Null, cancel);

    /// <summary>Sentences about animals, which are to be held, and about tools, which are not.</summary>
    private static EncoderRow[] Rows()
    {
        var pieces = PretrainedEncoder.Pieces();
        return
        [
            .. Frames.SelectMany(frame => Animals.Concat(Tools).Select(thing => new EncoderRow(
                pieces.Encode(frame.Replace("{0}", thing, StringComparison.Ordinal), 80),
                [Animals.Contains(thing) ? 1 : 0, 0, 0, 0, 0, 0],
                [1, 0, 0, 0, 0, 0]))),
        ];
    }

    /// <summary>The answers to the first question.</summary>
    private static float[] LogOdds(byte[] model, EncoderRow[] rows)
    {
        using var session = new InferenceSession(model);
        return [.. rows.Select(row => Run(session, row.Tokens)[0])];
    }

    private static float[] Run(InferenceSession session, long[] tokens)
    {
        var input = NamedOnnxValue.CreateFromTensor(ServingGraph.Tokens, new DenseTensor<long>(tokens, [1, tokens.Length]));
        using var output = session.Run([input]);
        return [.. output[0].AsEnumerable<float>()];
    }

    private static void AssertEqual(float[] expected, float[] actual) =>
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First, pair.Second, 1e-3));

    /// <summary>Cuts a training off at its first line of progress, after ten steps.</summary>
    private sealed class CutAtFirstLine(CancellationTokenSource cut) : StringWriter
    {
        public override void WriteLine(string? line) => cut.Cancel();
    }
}
