using System.CommandLine;
using Moderation.Benchmarks;
using Moderation.Benchmarks.Desk;

return await new RootCommand("Benchmarks of the comment moderation service. Each carries its baseline: read the ratio.")
{
    ScoreBenchmark.Verb(),
    RelayBenchmark.Verb(),
    DeskBenchmark.Verb(),
    FillVerb.Verb(),
    BareRelay.Verb(),
}.Parse(args).InvokeAsync();
