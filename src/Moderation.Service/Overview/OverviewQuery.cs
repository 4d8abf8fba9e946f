using Moderation.Contracts;
using Moderation.Service.Storage;

namespace Moderation.Service.Overview;

/// <summary>Counts what the overview shows.</summary>
public sealed class OverviewQuery(IDatabase database, TimeProvider clock)
{
    private readonly MachineQuery _machine = new(database);
    private readonly VerdictQuery _verdicts = new(database);
    private readonly ReasonQuery _reasons = new(database);
    private readonly OpenQuery _open = new(database);

    public async Task<OverviewFigures> CountAsync(OverviewScope scope, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var (from, until) = (scope.Range.From(now), scope.Range.Until(now));
        // Each on a connection of its own: a server with cores to spare answers them side by side.
        var machine = _machine.CountAsync(scope, from, until, cancel);
        var verdicts = _verdicts.CountAsync(scope, from, until, cancel);
        var reasons = _reasons.CountAsync(scope, from, until, cancel);
        var open = _open.CountAsync(scope, now, cancel);
        await Task.WhenAll(machine, verdicts, reasons, open);
        return new()
        {
            Range = scope.Range.Name,
            Site = scope.Site,
            From = from,
            Until = until,
            At = now,
            Outcomes = [.. Bars(scope.Range, from, await machine, await verdicts)],
            Reasons = await reasons,
            Open = await open,
            Overall = Agreement("all", Sum((await machine).Where(group => group.Bar is not null)), await verdicts),
            Sites = [.. Agreements((await machine).Where(group => group.Site is not null).ToLookup(group => group.Site!),
                (await verdicts).ToLookup(group => group.Site))],
            Models = [.. Agreements((await machine).Where(group => group.Model is not null).ToLookup(group => group.Model!),
                (await verdicts).Where(group => group.Model is not null).ToLookup(group => group.Model!))],
        };
    }

    private static IEnumerable<OutcomeBar> Bars(
        OverviewRange range, DateTimeOffset from, IReadOnlyList<MachineQuery.Group> machine, IReadOnlyList<VerdictQuery.Group> verdicts)
    {
        var decided = machine.Where(group => group.Bar is not null).ToDictionary(group => group.Bar!.Value, group => group.Counts);
        var judged = verdicts.ToLookup(group => group.Bar);
        return Enumerable.Range(0, range.Bars).Select(bar => from + bar * range.Bar).Select(start => new OutcomeBar(
            start, decided.GetValueOrDefault(start, OutcomeCounts.None),
            new(CountOf(judged[start], Outcomes.Approved), 0, CountOf(judged[start], Outcomes.Rejected))));

        static int CountOf(IEnumerable<VerdictQuery.Group> verdicts, string outcome) =>
            verdicts.Where(group => group.Moderator == outcome).Sum(group => group.Verdicts);
    }

    // A model that was replaced before the range began decided nothing in it, and may yet be judged in it.
    private static IEnumerable<Agreement> Agreements(
        ILookup<string, MachineQuery.Group> machine, ILookup<string, VerdictQuery.Group> verdicts) =>
        machine.Select(group => group.Key).Union(verdicts.Select(group => group.Key)).Order(StringComparer.Ordinal)
            .Select(name => Agreement(name, Sum(machine[name]), verdicts[name]));

    private static Agreement Agreement(string name, OutcomeCounts machine, IEnumerable<VerdictQuery.Group> verdicts)
    {
        var standing = verdicts.Where(group => group.Machine is not null).ToLookup(
            group => (Held: group.Machine != Outcomes.Approved, Rejected: group.Moderator == Outcomes.Rejected), group => group.Verdicts);
        return new()
        {
            Name = name,
            Machine = machine,
            FalsePositives = standing[(true, false)].Sum(),
            TruePositives = standing[(true, true)].Sum(),
            FalseNegatives = standing[(false, true)].Sum(),
            TrueNegatives = standing[(false, false)].Sum(),
        };
    }

    private static OutcomeCounts Sum(IEnumerable<MachineQuery.Group> groups) =>
        groups.Aggregate(OutcomeCounts.None, (sum, group) => sum + group.Counts);
}
