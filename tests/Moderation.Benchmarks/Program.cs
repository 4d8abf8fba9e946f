using System.CommandLine;
using Moderation.Benchmarks;

return await new RootCommand("Benchmarks of the comment moderation service. Each carries its baseline: read the ratio.")
{
    ScoreBenchmark.Verb(),
    RelayBenchmark.Verb(),
    BareRelay.Verb(),
}.Parse(args).InvokeAsync();
