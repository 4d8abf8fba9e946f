using Moderation.Scoring.Normalization;
using Moderation.Scoring.Phrases;
using Xunit;

namespace Moderation.Tests.Scoring.Phrases;

public sealed class TermIndexTests
{
    [Fact]
    public void Follows_each_term_to_a_node_of_its_own_and_nothing_else()
    {
        var table = new TermTable(new HashSet<string>());
        string[] terms = ["black", "black coffee", "black coffee pot", "green tea", "tea"];
        foreach (var term in terms)
            table.Add(term, 5);
        var index = new TermIndex(table);

        var nodes = terms.Select(term => NodeOf(index, term)).ToArray();

        Assert.Equal(terms.Length, nodes.Where(node => node != 0).Distinct().Count());
        Assert.All(nodes, node => Assert.Equal([5], table.SetsOf(node)));
        Assert.Equal((0, 0, 0), (NodeOf(index, "coffee"), NodeOf(index, "black tea"), NodeOf(index, "black coffee tea")));
        Assert.Equal((TermTable.Unknown, 0), (index.Number("milk"), NodeOf(index, "milk")));
    }

    [Fact]
    public void Refuses_two_words_that_it_could_not_tell_apart()
    {
        var table = new TermTable(new HashSet<string>());
        var (one, other) = WordsOfOneHash();
        table.Add(one, 5);
        table.Add(other, 6);

        var refused = Assert.Throws<InvalidDataException>(() => new TermIndex(table));

        Assert.Contains(other, refused.Message, StringComparison.Ordinal);
    }

    private static int NodeOf(TermIndex index, string term) =>
        term.Split(' ').Aggregate((Node: 0, IsFirst: true), (at, word) =>
            (at is { Node: 0, IsFirst: false } ? 0 : index.Next(at.Node, index.Number(word)), false)).Node;

    private static (string One, string Other) WordsOfOneHash()
    {
        var known = new Dictionary<uint, string>();
        for (var i = 0; ; i++)
        {
            var word = "w" + (i * 2_654_435_761L).ToString("x", System.Globalization.CultureInfo.InvariantCulture);
            if (!known.TryAdd(RollingHash.Compute(word), word))
                return (known[RollingHash.Compute(word)], word);
        }
    }
}
