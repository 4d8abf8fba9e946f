namespace Moderation.Scoring.Phrases;

/// <summary>
/// Every term of the sets as a path of words from a root. A node at which a term ends knows the sets that the term is in.
/// </summary>
internal sealed class TermTable
{
    /// <summary>Most words in a term; a longer one is refused when the lists are read.</summary>
    public const int MaxWords = 6;

    /// <summary>The number of a word that is in no term.</summary>
    public const int Unknown = 0;

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int[]> _rewrites = [];
    private readonly Dictionary<string, List<string>> _shortForms = [];
    private readonly Dictionary<long, int> _edges = [];

    /// <summary>The node after the root, by the number of a word: the one edge that every word of a sentence asks for.</summary>
    private readonly List<int> _firsts = [0];
    private readonly IReadOnlySet<string> _common;
    private readonly List<Node> _nodes = [new Node(string.Empty, [])];
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _wordsByText;

    /// <param name="common">Words too common to be looked for.</param>
    public TermTable(IReadOnlySet<string> common)
    {
        _common = common;
        _wordsByText = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Nodes, the root included.</summary>
    public int NodeCount => _nodes.Count;

    public void Add(string term, int set)
    {
        var words = term.Split(' ');
        if (words.Length > MaxWords)
            throw new InvalidDataException($"'{term}' has more than {MaxWords} words.");
        var node = 0;
        foreach (var word in words)
            node = ChildOf(node, NumberOf(word));
        _nodes[node] = _nodes[node] with { Landmark = LandmarkOf(words) };
        if (!_nodes[node].Sets.Contains(set))
            _nodes[node].Sets.Add(set);
    }

    public void AddRewrite(string word, IReadOnlyList<string> words)
    {
        _rewrites.Add(NumberOf(word), [.. words.Select(NumberOf)]);
        foreach (var meant in words)
        {
            if (!_shortForms.TryGetValue(meant, out var forms))
                _shortForms[meant] = forms = [];
            forms.Add(word);
        }
    }

    /// <summary>The number of a word, <see cref="Unknown"/> when no term has it.</summary>
    public int Number(ReadOnlySpan<char> word) => _wordsByText.TryGetValue(word, out var number) ? number : Unknown;

    /// <summary>The numbers of the words that a contraction stands for; none for any other word.</summary>
    public ReadOnlySpan<int> Rewrite(int word) => word != Unknown && _rewrites.TryGetValue(word, out var numbers) ? numbers : [];

    /// <summary>The node that a word leads to; 0 when there is none.</summary>
    public int Next(int node, int word)
    {
        if (node == 0)
            return _firsts[word];
        return word != Unknown && _edges.TryGetValue(Edge(node, word), out var next) ? next : 0;
    }

    /// <summary>The sets of the term that ends at a node, each once.</summary>
    public IReadOnlyList<int> SetsOf(int node) => _nodes[node].Sets;

    /// <summary>The words, as written, one of which is there wherever the term at a node is.</summary>
    /// <exception cref="InvalidDataException">Every word of the term is common.</exception>
    public IEnumerable<string> LandmarksOf(int node)
    {
        var word = _nodes[node].Landmark;
        if (word.Length == 0)
            throw new InvalidDataException($"A search cannot start from the term with the node {node}: all its words are common.");
        return _shortForms.TryGetValue(word, out var forms) ? forms.Append(word) : [word];
    }

    private string LandmarkOf(string[] words) =>
        words.Where(word => !_common.Contains(word)).MaxBy(word => word.Length) ?? string.Empty;

    private int NumberOf(string word)
    {
        if (!_words.TryGetValue(word, out var number))
        {
            _words.Add(word, number = _words.Count + 1);
            _firsts.Add(0);
        }

        return number;
    }

    private int ChildOf(int node, int word)
    {
        if (Next(node, word) is var child and not 0)
            return child;
        _nodes.Add(new Node(string.Empty, []));
        child = _nodes.Count - 1;
        if (node == 0)
            _firsts[word] = child;
        else
            _edges[Edge(node, word)] = child;
        return child;
    }

    private static long Edge(int node, int word) => ((long)node << 32) | (uint)word;

    /// <param name="Landmark">The longest word of the term that ends here, the common ones left out; empty when it has no other.</param>
    /// <param name="Sets">The sets that the term is in.</param>
    private readonly record struct Node(string Landmark, List<int> Sets);
}
