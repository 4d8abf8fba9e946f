using System.Diagnostics;
using Moderation.EncoderTraining.Torch;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Moderation.EncoderTraining.Fitting;

/// <summary>
/// Fits an encoder: AdamW, a rate that rises and falls in straight lines. What is random depends on the seed and the step alone, so that a
/// training that was cut off goes on from its checkpoint as if it had not been.
/// </summary>
internal sealed class EncoderTrainer
{
    private const double FirstPeak = 6e-5;

    /// <summary>What has been learned is not to be shaken too much.</summary>
    private const double FurtherPeak = 4e-5;

    /// <summary>The answers start from nothing and learn faster than the pretrained layers.</summary>
    private const double HeadFactor = 10;

    /// <summary>The share of the steps in which the rate rises.</summary>
    private const double Rise = 0.06;

    private const double MostGradient = 1;

    private const int StepsBetweenLines = 100;

    /// <summary>The first line comes earlier: it is the first that says how long a training will take.</summary>
    private const int StepsToFirstLine = 10;

    private readonly Encoder _encoder;
    private readonly AdamW _optimizer;
    private readonly TextWriter _progress;
    private readonly double _peak;

    /// <param name="encoder">Learns.</param>
    /// <param name="hasLearned">Whether it has been trained before.</param>
    /// <param name="progress">Gets a line now and then.</param>
    public EncoderTrainer(Encoder encoder, bool hasLearned, TextWriter progress)
    {
        (_encoder, _progress, _peak) = (encoder, progress, hasLearned ? FurtherPeak : FirstPeak);
        _optimizer = optim.AdamW(
        [
            new AdamW.ParamGroup(encoder.LayerParameters, new AdamW.Options { LearningRate = _peak, weight_decay = 0.01 }),
            new AdamW.ParamGroup(encoder.HeadParameters, new AdamW.Options { LearningRate = _peak * HeadFactor, weight_decay = 0.01 }),
        ]);
    }

    /// <summary>Learns all batches that the checkpoint has not seen.</summary>
    public void Fit(IReadOnlyList<EncoderRow> rows, int[][] batches, Checkpoint checkpoint, int seed, CancellationToken cancel)
    {
        var first = checkpoint.Load(_encoder, _optimizer);
        if (first > 0)
            _progress.WriteLine($"going on after step {first:N0} of {batches.Length:N0}");
        _encoder.train();
        var (watch, loss, told) = (Stopwatch.StartNew(), 0.0, first);
        for (var step = first; step < batches.Length; step++)
        {
            if (cancel.IsCancellationRequested)
            {
                checkpoint.Save(_encoder, _optimizer, step);
                _progress.WriteLine($"stopped after step {step:N0} of {batches.Length:N0}; the same command goes on from there");
                cancel.ThrowIfCancellationRequested();
            }

            torch.random.manual_seed(SeedOf(seed, step));
            SetRate(step, batches.Length);
            loss += Learn([.. batches[step].Select(row => rows[row])]);
            var done = step + 1;
            if (done % Checkpoint.StepsBetween == 0)
                checkpoint.Save(_encoder, _optimizer, done);
            if (done % StepsBetweenLines != 0 && done - first != StepsToFirstLine)
                continue;
            var left = watch.Elapsed / (done - first) * (batches.Length - done);
            _progress.WriteLine($"step {done:N0} of {batches.Length:N0}, loss {loss / (done - told):N4}, {left:h\\:mm\\:ss} left");
            (loss, told) = (0, done);
        }

        checkpoint.Save(_encoder, _optimizer, batches.Length);
    }

    private static long SeedOf(int seed, int step) => seed * 1_000_003L + step;

    private void SetRate(int step, int steps)
    {
        var rise = Math.Max(1, steps * Rise);
        var share = step < rise ? (step + 1) / rise : (steps - step) / (steps - rise);
        var groups = _optimizer.ParamGroups.ToArray();
        groups[0].LearningRate = _peak * Math.Min(1, share);
        groups[1].LearningRate = _peak * HeadFactor * Math.Min(1, share);
    }

    private double Learn(EncoderRow[] rows)
    {
        using var scope = NewDisposeScope();
        var (tokens, present) = Pad(rows);
        var answers = Matrix([.. rows.SelectMany(row => row.Answers)], rows.Length);
        var weights = Matrix([.. rows.SelectMany(row => row.Weights)], rows.Length);
        var losses = functional.binary_cross_entropy_with_logits(_encoder.forward(tokens, present), answers, reduction: Reduction.None);
        var loss = (losses * weights).sum() / rows.Length;
        _optimizer.zero_grad();
        loss.backward();
        nn.utils.clip_grad_norm_(_encoder.parameters().Where(parameter => parameter.requires_grad), MostGradient);
        _optimizer.step();
        return loss.item<float>();
    }

    private static Tensor Matrix(float[] values, int rows) => tensor(values).view(rows, -1);

    private static (Tensor Tokens, Tensor Present) Pad(EncoderRow[] rows)
    {
        var length = rows.Max(row => row.Tokens.Length);
        var (tokens, present) = (new long[rows.Length * length], new float[rows.Length * length]);
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i].Tokens.CopyTo(tokens, i * length);
            present.AsSpan(i * length, rows[i].Tokens.Length).Fill(1);
        }

        return (tensor(tokens).view(rows.Length, length), tensor(present).view(rows.Length, length));
    }
}
