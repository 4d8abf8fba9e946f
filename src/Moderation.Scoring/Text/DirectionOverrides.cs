namespace Moderation.Scoring.Text;

/// <summary>
/// Puts letters that a control shows from right to left in the order in which they are seen. Follows the levels and the reordering of the
/// Unicode Bidirectional Algorithm (UAX 9, rules X1 to X8 and L2) for Latin text, whose own direction only an override turns.
/// </summary>
internal static class DirectionOverrides
{
    public const char RightToLeft = '\u202e';

    public const char End = '\u202c';

    /// <summary>Deeper nesting than this is ignored. It also bounds how often a line is turned.</summary>
    private const int Deepest = 30;

    public static bool AreIn(ReadOnlySpan<char> text) => text.Contains(RightToLeft);

    /// <summary>Fills <paramref name="order"/>: for each place as seen, the place as written.</summary>
    public static void Find(ReadOnlySpan<char> text, Span<int> order)
    {
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        var levels = new byte[text.Length];
        for (int level = ReadLevels(text, levels); level > 0; level--)
            Turn(levels, level, order);
        KeepPairs(text, order);
    }

    private static int ReadLevels(ReadOnlySpan<char> text, Span<byte> levels)
    {
        Span<byte> outer = stackalloc byte[Deepest];
        var (depth, beyond, level, highest) = (0, 0, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var next = LevelAfter(text[i], level);
            if (text[i] is '\n' or '\r' or '\u2029')
                (depth, beyond, level) = (0, 0, 0);
            else if (next >= 0 && depth == Deepest)
                beyond++;
            else if (next >= 0)
                (outer[depth++], level) = ((byte)level, next);
            else if (text[i] is End or '\u2069' && beyond > 0)
                beyond--;
            else if (text[i] is End or '\u2069' && depth > 0)
                level = outer[--depth];
            levels[i] = (byte)level;
            highest = Math.Max(highest, level);
        }

        return highest;
    }

    /// <summary>The level after a control that opens one; -1 for any other character. Latin letters are read from left to right in all
    /// but one.</summary>
    private static int LevelAfter(char c, int level) => c switch
    {
        RightToLeft => (level + 1) | 1,
        '\u202a' or '\u202b' or '\u202d' or '\u2066' or '\u2067' or '\u2068' => (level + 2) & ~1,
        _ => -1,
    };

    private static void Turn(ReadOnlySpan<byte> levels, int level, Span<int> order)
    {
        for (var start = 0; start < levels.Length; start++)
        {
            var end = start;
            while (end < levels.Length && levels[end] >= level)
                end++;
            order[start..end].Reverse();
            start = end;
        }
    }

    /// <summary>The halves of a character stay in order.</summary>
    private static void KeepPairs(ReadOnlySpan<char> text, Span<int> order)
    {
        for (var i = 0; i + 1 < order.Length; i++)
        {
            if (order[i] == order[i + 1] + 1 && char.IsSurrogatePair(text[order[i + 1]], text[order[i]]))
                (order[i], order[i + 1]) = (order[i + 1], order[i++]);
        }
    }
}
