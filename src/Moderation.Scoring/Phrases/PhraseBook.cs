using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Moderation.Scoring.Phrases;

/// <summary>All rules, ready to be searched. Immutable and shared by all threads.</summary>
internal sealed class PhraseBook
{
    private readonly TermMembership _membership;
    private readonly PhraseRule[][] _triggered;

    /// <param name="terms">The sets; see the head of <c>Terms.txt</c>.</param>
    /// <param name="phrases">The rules; see the head of <c>Phrases.txt</c>.</param>
    /// <exception cref="InvalidDataException">One of them cannot be used; the message says which line and why.</exception>
    public PhraseBook(string terms, string phrases)
    {
        Version = BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(terms + '\0' + phrases)));
        var reader = new PatternReader(new TermSets(terms));
        var table = reader.Terms;
        foreach (var end in (string[])["^", "$", ","])
            table.Add(end, Element.Stop);
        PhraseRule[] rules = [.. ListFile.Parse(phrases).Select(line => RuleReader.Read(line, reader))];
        _membership = new TermMembership(table, reader.SetCount);
        Index = new TermIndex(table);
        Cancelling = [.. rules.Where(rule => rule.Effect is not (RuleEffect.Speaks or RuleEffect.Agree))];
        Agreements = [.. rules.Where(rule => rule.Effect == RuleEffect.Agree)];
        var speaking = rules.Where(rule => rule.Effect == RuleEffect.Speaks).ToLookup(rule => rule.Pattern.Trigger);
        _triggered = [.. Enumerable.Range(0, table.NodeCount).Select(node => RulesOf(table.SetsOf(node), speaking))];
        var triggers = Enumerable.Range(0, table.NodeCount).Where(node => _triggered[node].Length > 0);
        Triggers = new TriggerWords(triggers.SelectMany(table.LandmarksOf));
    }

    /// <summary>The rules that come with this program.</summary>
    public static PhraseBook Shipped { get; } = new(ListFile.Read("Terms.txt"), ListFile.Read("Phrases.txt"));

    /// <summary>The beginning of a SHA-256 of the two lists.</summary>
    public ulong Version { get; }

    public TermIndex Index { get; }

    public TriggerWords Triggers { get; }

    /// <summary>The rules that make phrases harmless.</summary>
    public IReadOnlyList<PhraseRule> Cancelling { get; }

    /// <summary>The rules that make someone else's words the writer's own.</summary>
    public IReadOnlyList<PhraseRule> Agreements { get; }

    public bool IsIn(int node, int set) => _membership.Contains(node, set);

    public ulong[] NoSets() => _membership.None();

    public void AddSetsOf(int node, Span<ulong> sets) => _membership.AddTo(sets, node);

    /// <summary>The speaking rules that may apply where the term at a node stands.</summary>
    public ReadOnlySpan<PhraseRule> TriggeredBy(int node) => _triggered[node];

    private static PhraseRule[] RulesOf(IEnumerable<int> sets, ILookup<int, PhraseRule> speaking) =>
        [.. sets.Order().SelectMany(set => speaking[set])];
}
