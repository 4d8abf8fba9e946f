using Moderation.EncoderTraining.Fitting;
using Moderation.Scoring.SecondOpinion;

namespace Moderation.EncoderTraining.Combining;

/// <summary>What it costs to write an encoder's matrices in eight bits, on comments that it has not learned from.</summary>
/// <param name="Comments">How many were read with both.</param>
/// <param name="MeanChange">By how much an answer's log-odds differ on average.</param>
/// <param name="LargestOfHundred">The 99th percentile of that.</param>
/// <param name="Turned">Share of the answers that are more likely yes in one and more likely no in the other.</param>
internal sealed record EightBitsCost(int Comments, double MeanChange, double LargestOfHundred, double Turned)
{
    /// <param name="texts">Comments as an encoder reads them.</param>
    public static EightBitsCost Measure(SentenceEncoder floats, SentenceEncoder bytes, IReadOnlyList<string> texts)
    {
        var (exact, served) = (floats.ReadAll(texts), bytes.ReadAll(texts));
        var pairs = exact.Zip(served).SelectMany(pair => pair.First.Zip(pair.Second)).ToArray();
        double[] changes = [.. pairs.Select(pair => Math.Abs(pair.First - pair.Second)).Order()];
        return new EightBitsCost(
            texts.Count, Math.Round(changes.Average(), 4), changes[(int)(changes.Length * 0.99)],
            Math.Round(pairs.Average(pair => pair.First > 0 == pair.Second > 0 ? 0.0 : 1), 5));
    }
}

/// <summary>Reads many comments.</summary>
internal static class SentenceEncoderExtensions
{
    /// <summary>The log-odds of every answer, comment by comment.</summary>
    public static double[][] ReadAll(this SentenceEncoder encoder, IReadOnlyList<string> texts)
    {
        var answers = new double[texts.Count][];
        Parallel.For(0, texts.Count, i => encoder.Read(texts[i], answers[i] = new double[EncoderRows.Questions.Count]));
        return answers;
    }
}
