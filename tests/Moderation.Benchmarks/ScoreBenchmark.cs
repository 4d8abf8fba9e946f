using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Moderation.Scoring.Models;
using Moderation.Scoring.Policies;
using Moderation.Scoring.Text;

namespace Moderation.Benchmarks;

/// <summary><c>score</c>: the serving path (comment in, verdict out) against ML.NET's FeaturizeText and PredictionEngine on the same comments, one core, in the same run.</summary>
internal static class ScoreBenchmark
{
    private const int Distinct = 5_000;

    public static Command Verb()
    {
        var model = new Option<string>("--models") { Description = "Folder of models.", DefaultValueFactory = _ => "models" };
        var length = new Option<int>("--length") { Description = "Characters of a comment.", DefaultValueFactory = _ => 180 };
        var seconds = new Option<int>("--seconds") { Description = "How long each side runs.", DefaultValueFactory = _ => 5 };
        var command = new Command("score", "Scoring against ML.NET's own text pipeline.") { model, length, seconds };
        command.SetAction(result => Run(result.GetRequiredValue(model), result.GetValue(length), TimeSpan.FromSeconds(result.GetValue(seconds))));
        return command;
    }

    private static int Run(string models, int length, TimeSpan duration)
    {
        var scorer = CommentScorer.Load(ModelDirectory.Find(models));
        var texts = ScoredTexts.Make(Distinct, length);
        var comments = texts.Select(text => new CommentContent { Body = text }).ToArray();
        var policy = scorer.DefaultPolicy;
        var flagged = Judge(scorer, policy, comments[0]);
        var ready = TimeProvider.System.GetUtcNow() - Process.GetCurrentProcess().StartTime.ToUniversalTime();

        var ours = Measure(duration, i => flagged += Judge(scorer, policy, comments[i % Distinct]));
        var resident = Process.GetCurrentProcess().WorkingSet64;
        var baseline = new FeaturizeTextBaseline(texts);
        var sum = 0f;
        var theirs = Measure(duration, i => sum += baseline.Score(texts[i % Distinct]));

        Print($"model {scorer.Identity}, {length} characters a comment, {Distinct} distinct, one thread");
        Print($"serving path              {ours.Rate,10:N0} comments/s   {ours.Bytes,8:N1} bytes allocated a comment");
        Print($"FeaturizeText + engine    {theirs.Rate,10:N0} comments/s   {theirs.Bytes,8:N1} bytes allocated a comment");
        Print($"ratio                     {ours.Rate / theirs.Rate,10:N1}");
        Print($"start to first verdict    {ready.TotalSeconds,10:N2} s");
        Print($"resident memory           {resident / 1048576.0,10:N0} MiB before the baseline was built");
        return flagged >= 0 && float.IsFinite(sum) ? 0 : 1;
    }

    private static int Judge(CommentScorer scorer, Policy policy, CommentContent comment) => policy.Decide(scorer.Assess(comment)).Outcome == Outcome.Approved ? 0 : 1;

    /// <summary>Runs once untimed for a fifth of the time, so that the just-in-time compiler is done, then for all of it.</summary>
    private static (double Rate, double Bytes) Measure(TimeSpan duration, Action<int> score)
    {
        Repeat(duration / 5, score);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var (count, elapsed) = Repeat(duration, score);
        return (count / elapsed.TotalSeconds, (double)(GC.GetAllocatedBytesForCurrentThread() - before) / count);
    }

    private static (int Count, TimeSpan Elapsed) Repeat(TimeSpan duration, Action<int> score)
    {
        var watch = Stopwatch.StartNew();
        var count = 0;
        while (watch.Elapsed < duration)
        {
            for (var i = 0; i < 100; i++)
                score(count++);
        }

        return (count, watch.Elapsed);
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
