namespace Moderation.Scoring.Matching;

/// <summary>What an automaton keeps of a pattern once its literal has become nodes.</summary>
/// <param name="Entry">Number of the entry.</param>
/// <param name="Length">Characters of the literal, a space at its start included.</param>
/// <param name="Ending">How the last word may go on.</param>
/// <param name="StartsWord">The literal starts with a space.</param>
/// <param name="SharesNext">The next pattern has the same literal.</param>
/// <param name="Tail">What must follow up to the end of a word; null where <paramref name="Ending"/> says all.</param>
internal readonly record struct WordOutput(int Entry, byte Length, WordEnding Ending, bool StartsWord, bool SharesNext, string? Tail)
{
    public static WordOutput[] Of(ReadOnlySpan<WordPattern> patterns)
    {
        var outputs = new WordOutput[patterns.Length];
        for (var i = 0; i < outputs.Length; i++)
        {
            var (literal, ending, tail, entry) = patterns[i];
            var sharesNext = i + 1 < patterns.Length && patterns[i + 1].Literal == literal;
            outputs[i] = new WordOutput(entry, checked((byte)literal.Length), ending, literal[0] == ' ', sharesNext, tail);
        }

        return outputs;
    }

    /// <summary>Where a match ends whose literal ends at <paramref name="end"/>; -1 when the word goes on otherwise than it may.</summary>
    public int EndOf(ReadOnlySpan<char> text, int end)
    {
        if (Tail is not null)
            return WordTail.Match(text, end, Tail);
        // No ending but that of a wildcard is as long as this.
        var rest = Ending == WordEnding.Any ? text[end..] : text[end..Math.Min(text.Length, end + 8)];
        var length = rest.IndexOfAny(' ', '-');
        length = length < 0 ? rest.Length : length;
        return Ending.Allows(text[end - 1], rest[..length]) ? end + length : -1;
    }
}
