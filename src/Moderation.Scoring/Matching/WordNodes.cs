namespace Moderation.Scoring.Matching;

/// <summary>
/// The nodes of an automaton, and how they hang together. They are numbered in breadth-first order, so the children of a node lie side by
/// side, sorted; 14 bytes a node.
/// </summary>
internal sealed class WordNodes
{
    private char[] _label = [];
    private int[] _firstChild = [];

    private WordNodes()
    {
    }

    /// <summary>For each node, the one of the longest other beginning that its text ends with.</summary>
    public int[] Failures { get; private set; } = [];

    /// <summary>
    /// For each node, one more than the first pattern that ends there; or minus the next node on the way of <see cref="Failures"/> where
    /// one ends; or 0.
    /// </summary>
    public int[] Outputs { get; private set; } = [];

    /// <param name="patterns">Sorted by their literals, ordinally.</param>
    public static WordNodes Build(ReadOnlySpan<WordPattern> patterns)
    {
        var nodes = new WordNodes();
        nodes.AddAll(patterns);
        nodes.LinkFailures();
        return nodes;
    }

    /// <summary>The child of a node by one character; 0 when there is none.</summary>
    public int Child(int node, char c)
    {
        var (first, end) = (_firstChild[node], _firstChild[node + 1]);
        if (end - first == 1)
            return _label[first] == c ? first : 0;
        var place = _label.AsSpan(first, end - first).IndexOf(c);
        return place < 0 ? 0 : first + place;
    }

    /// <summary>Nodes get their numbers as they come up, level by level; each stands for the patterns that share its text.</summary>
    private void AddAll(ReadOnlySpan<WordPattern> patterns)
    {
        var (labels, children, outputs) = (new List<char> { '\0' }, new List<int>(), new List<int>());
        var level = new List<(int First, int End)> { (0, patterns.Length) };
        for (var depth = 0; level.Count > 0; depth++)
        {
            var next = new List<(int First, int End)>();
            foreach (var (first, end) in level)
            {
                var longer = first;
                while (longer < end && patterns[longer].Literal.Length == depth)
                    longer++;
                outputs.Add(longer > first ? first + 1 : 0);
                children.Add(labels.Count);
                AddChildren(patterns[longer..end], longer, depth, labels, next);
            }

            level = next;
        }

        children.Add(labels.Count);
        (_label, _firstChild, Outputs) = ([.. labels], [.. children], [.. outputs]);
    }

    private static void AddChildren(
        ReadOnlySpan<WordPattern> patterns, int first, int depth, List<char> labels, List<(int First, int End)> next)
    {
        for (var start = 0; start < patterns.Length;)
        {
            var label = patterns[start].Literal[depth];
            var stop = start + 1;
            while (stop < patterns.Length && patterns[stop].Literal[depth] == label)
                stop++;
            labels.Add(label);
            next.Add((first + start, first + stop));
            start = stop;
        }
    }

    private void LinkFailures()
    {
        Failures = new int[_label.Length];
        var wordStart = Child(0, ' ');
        for (var node = 0; node < _label.Length; node++)
        {
            for (var child = _firstChild[node]; child < _firstChild[node + 1]; child++)
            {
                var failure = node == 0 ? 0 : FailureOf(node, _label[child], wordStart);
                Failures[child] = failure;
                if (Outputs[child] == 0 && Outputs[failure] != 0)
                    Outputs[child] = Outputs[failure] > 0 ? -failure : Outputs[failure];
            }
        }
    }

    private int FailureOf(int node, char label, int wordStart)
    {
        while (true)
        {
            node = Failures[node];
            var next = Child(node, label);
            if (next != 0)
                return next;
            if (node == 0)
                return label == '-' ? wordStart : 0;
        }
    }
}
