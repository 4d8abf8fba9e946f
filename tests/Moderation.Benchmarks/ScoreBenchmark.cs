using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Moderation.Scoring.Checks;
using Moderation.Scoring.Models;
using Moderation.Scoring.Policies;
using Moderation.Scoring.SecondOpinion;
using Moderation.Scoring.Text;

namespace Moderation.Benchmarks;

/// <summary>
/// <c>score</c>: the serving path (comment in, verdict out) with the linear model alone against ML.NET's FeaturizeText and
/// PredictionEngine on the same comments, one core, in the same run; and what the second opinion costs beside it. Both take turns, and what counts is the processor time of the process, garbage collector included: what else the
/// machine does then slows both alike instead of one of them. Both run beforehand until they get no faster, for a service runs for weeks
/// and its compiler for some seconds.
/// </summary>
internal static class ScoreBenchmark
{
    private const int Distinct = 5_000;

    /// <summary>The rates are the medians of so many turns.</summary>
    private const int Turns = 9;

    private const int SlicesToSettle = 6;

    private const double LeastGain = 1.1;

    /// <summary>Comments that are read one by one with the second opinion, and together.</summary>
    private const int OneByOne = 500;
    private const int Together = 2_000;

    private static readonly TimeSpan Slice = TimeSpan.FromSeconds(0.25);

    public static Command Verb()
    {
        var model = new Option<string>("--models") { Description = "Folder of models.", DefaultValueFactory = _ => "models" };
        var length = new Option<int>("--length") { Description = "Characters of a comment.", DefaultValueFactory = _ => 180 };
        var seconds = new Option<int>(
            "--seconds")
        { Description = "Seconds of processor time that each side runs.", DefaultValueFactory = _ => 5 };
        var file = new Option<FileInfo>("--comments") { Description = "Lines of {\"text\": …} to score instead of made-up comments; of those that are long enough, their beginnings." }.AcceptExistingOnly();
        var command = new Command("score", "Scoring against ML.NET's own text pipeline.") { model, length, seconds, file };
        command.SetAction(result => Run(result.GetRequiredValue(model), Texts(result.GetValue(file), result.GetValue(length)),
            TimeSpan.FromSeconds(result.GetValue(seconds))));
        return command;
    }

    private static string[] Texts(FileInfo? file, int length) => file is null
        ? ScoredTexts.Make(Distinct, length)
        : [.. File.ReadLines(file.FullName).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!).Where(text => text.Length >= length).Select(text => text[..length]).Take(Distinct)];

    private static int Run(string models, string[] texts, TimeSpan duration)
    {
        if (texts.Length == 0)
        {
            Console.Error.WriteLine("None of the comments is long enough; a smaller --length takes more of them.");
            return 2;
        }

        var both = Assessors.LoadFrom(models);
        var comments = texts.Select(text => new CommentContent { Body = text }).ToArray();
        var flagged = Judge(both, both.DefaultPolicy, comments[0]);
        var ready = TimeProvider.System.GetUtcNow() - Process.GetCurrentProcess().StartTime.ToUniversalTime();
        var alone = AloneMilliseconds(both, comments);
        var together = TogetherRate(both, comments);
        var residentOfBoth = Process.GetCurrentProcess().WorkingSet64;

        var assessor = Assessors.LoadFrom(models, name: null, SecondOpinionUse.Off);
        var policy = assessor.DefaultPolicy;

        void Ours(int i) => flagged += Judge(assessor, policy, comments[i % texts.Length]);
        Settle(Ours);
        var baseline = new FeaturizeTextBaseline(texts);
        var sum = 0f;
        void Theirs(int i) => sum += baseline.Score(texts[i % texts.Length]);
        Settle(Theirs);
        var (ours, theirs) = TakeTurns(duration, Ours, Theirs);

        Print($"model {string.Join(", ", assessor.Models)}, {texts[0].Length} characters a comment, {texts.Length} distinct, one thread");
        Print($"serving path              {ours.Rate,10:N0} comments/s of processor time   {ours.Bytes,8:N1} bytes allocated a comment");
        Print(
            $"FeaturizeText + engine    {theirs.Rate,10:N0} comments/s of processor time   {theirs.Bytes,8:N1} bytes allocated a comment");
        Print($"ratio                     {ours.Rate / theirs.Rate,10:N1}");
        Print($"with the second opinion   {together,10:N0} comments/s on {Environment.ProcessorCount} processors, {alone:N1} ms for a comment alone");
        Print($"start to first verdict    {ready.TotalSeconds,10:N2} s");
        Print($"resident memory           {residentOfBoth / 1048576.0,10:N0} MiB with both models, before the rest was loaded");
        return flagged >= 0 && float.IsFinite(sum) ? 0 : 1;
    }

    /// <summary>The median time from a comment to its verdict when nothing else is read.</summary>
    private static double AloneMilliseconds(ICommentAssessor assessor, CommentContent[] comments)
    {
        var times = comments.Take(OneByOne).Select(comment =>
        {
            var start = Stopwatch.GetTimestamp();
            Judge(assessor, assessor.DefaultPolicy, comment);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        });
        return times.Order().ElementAt(Math.Min(OneByOne, comments.Length) / 2);
    }

    /// <summary>Comments a second when as many are there as can be read.</summary>
    private static double TogetherRate(ICommentAssessor assessor, CommentContent[] comments)
    {
        CommentContent[] read = [.. comments.Take(Together)];
        var start = Stopwatch.GetTimestamp();
        assessor.AssessAsync(read, CancellationToken.None).AsTask().GetAwaiter().GetResult();
        return read.Length / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static int Judge(ICommentAssessor assessor, Policy policy, CommentContent comment)
    {
        var pending = assessor.AssessAsync(comment, CancellationToken.None);
        var assessment = pending.IsCompletedSuccessfully ? pending.Result : pending.AsTask().GetAwaiter().GetResult();
        return policy.Decide(assessment).Outcome == Outcome.Approved ? 0 : 1;
    }

    private static (Pace Ours, Pace Theirs) TakeTurns(TimeSpan duration, Action<int> ours, Action<int> theirs)
    {
        var turns = Enumerable.Range(0, Turns).Select(_ => (Ours: Run(duration / Turns, ours), Theirs: Run(duration / Turns, theirs)))
            .ToArray();
        return (Median(turns.Select(turn => turn.Ours)), Median(turns.Select(turn => turn.Theirs)));
    }

    /// <summary>Runs until so many slices in a row bring no gain that counts.</summary>
    private static void Settle(Action<int> score)
    {
        var fastest = 0.0;
        for (var idle = 0; idle < SlicesToSettle; idle++)
        {
            var rate = Run(Slice, score).Rate;
            if (rate > fastest * LeastGain)
                idle = 0;
            fastest = Math.Max(fastest, rate);
        }
    }

    private static Pace Run(TimeSpan duration, Action<int> score)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = Environment.CpuUsage.TotalTime;
        var (count, elapsed) = (0, TimeSpan.Zero);
        for (; elapsed < duration; elapsed = Environment.CpuUsage.TotalTime - start)
        {
            for (var i = 0; i < 100; i++)
                score(count++);
        }

        return new Pace(count / elapsed.TotalSeconds, (double)(GC.GetAllocatedBytesForCurrentThread() - bytes) / count);
    }

    private static Pace Median(IEnumerable<Pace> paces) => paces.OrderBy(pace => pace.Rate).ElementAt(Turns / 2);

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    /// <param name="Rate">Comments a second of processor time.</param>
    /// <param name="Bytes">Allocated for a comment.</param>
    private readonly record struct Pace(double Rate, double Bytes);
}
