using Microsoft.ML.OnnxRuntime;

namespace Moderation.Scoring.SecondOpinion;

/// <summary>
/// The transformer: text in, log-odds out. It reads one comment a call, on the thread that calls, so that a score cannot depend on the
/// comments beside it or on the number of threads. Safe for any number of threads.
/// </summary>
internal sealed class SentenceEncoder : IDisposable
{
    private const string Tokens = "input_ids";
    private const string LogOdds = "logits";

    /// <summary>
    /// Steps to which log-odds are rounded. Processors add up floating-point numbers in different orders, so that the last digits differ;
    /// a step is wide beside that and small beside what a threshold distinguishes.
    /// </summary>
    private const double Step = 1.0 / 32;

    /// <summary>Pieces that two neighbouring windows of a long text share.</summary>
    private const int Shared = 16;

    private static readonly string[] Inputs = [Tokens];
    private static readonly string[] Outputs = [LogOdds];

    private readonly InferenceSession _session;
    private readonly RunOptions _run = new();
    private readonly WordPieces _pieces;
    private readonly int _most;
    private readonly int _answers;

    /// <param name="graph">ONNX graph, from the numbers of word pieces to log-odds.</param>
    /// <param name="pieces">Its vocabulary.</param>
    /// <param name="most">Most pieces that it reads at a time.</param>
    /// <param name="answers">How many questions it answers.</param>
    /// <exception cref="OnnxRuntimeException">The graph cannot be run.</exception>
    /// <exception cref="InvalidDataException">It is the graph of something else, or the vocabulary does not fit it.</exception>
    public SentenceEncoder(byte[] graph, WordPieces pieces, int most, int answers)
    {
        (_pieces, _most, _answers) = (pieces, most, answers);
        using var options = new SessionOptions
        {
            IntraOpNumThreads = 1,
            InterOpNumThreads = 1,
            ExecutionMode = ExecutionMode.ORT_SEQUENTIAL,
            GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL,
            EnableMemoryPattern = false, // every length of text would get a plan of its own that is kept
            LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR,
        };
        _session = new InferenceSession(graph, options);
        if (!_session.InputMetadata.ContainsKey(Tokens) || !_session.OutputMetadata.TryGetValue(LogOdds, out var output)
            || output.Dimensions[^1] != answers)
        {
            throw new InvalidDataException($"its graph does not turn {Tokens} into {answers} {LogOdds}");
        }
    }

    /// <summary>
    /// The log-odds of every answer. A text that is longer than a window is read in windows, and the highest of each answer counts: what
    /// is said at the end is said.
    /// </summary>
    /// <param name="text">As <see cref="EncoderText"/> writes it.</param>
    /// <param name="logOdds">Is filled; as long as there are answers.</param>
    public void Read(string text, Span<double> logOdds)
    {
        var pieces = _pieces.Encode(text);
        logOdds.Fill(double.NegativeInfinity);
        foreach (var window in Windows(pieces))
            ReadWindow(window, logOdds);
        foreach (ref var value in logOdds)
            value = Math.Round(value / Step) * Step;
    }

    public void Dispose()
    {
        _run.Dispose();
        _session.Dispose();
    }

    private IEnumerable<long[]> Windows(long[] pieces)
    {
        if (pieces.Length <= _most)
        {
            yield return pieces;
            yield break;
        }

        // The marks of start and end belong to every window.
        var (inner, room) = (pieces.Length - 2, _most - 2);
        for (var start = 0; start < inner; start += room - Shared)
        {
            var from = Math.Min(start, inner - room);
            yield return [pieces[0], .. pieces.AsSpan(1 + from, room), pieces[^1]];
            if (from + room >= inner)
                yield break;
        }
    }

    private void ReadWindow(long[] pieces, Span<double> logOdds)
    {
        using var tokens = OrtValue.CreateTensorValueFromMemory(pieces, [1, pieces.Length]);
        using var outputs = _session.Run(_run, Inputs, [tokens], Outputs);
        var answers = outputs[0].GetTensorDataAsSpan<float>();
        for (var i = 0; i < _answers; i++)
        {
            if (!float.IsFinite(answers[i]))
                throw new InvalidOperationException("The encoder's answer is not a number.");
            logOdds[i] = Math.Max(logOdds[i], answers[i]);
        }
    }
}
