using Moderation.Scoring.Normalization;
using Moderation.Scoring.Text;

namespace Moderation.Scoring.WordLists;

/// <summary>Which visible characters are quoted, by markup or by quotation marks, and which are program code. Not thread-safe.</summary>
internal sealed class MarkedRanges
{
    private readonly RangeSet _quotes = new();
    private readonly RangeSet _code = new();

    public bool IsQuoted(int character) => _quotes.Contains(character);

    public bool IsCode(int character) => _code.Contains(character);

    public void Find(VisibleText visible)
    {
        _quotes.Clear();
        _code.Clear();
        foreach (var mark in visible.Marks)
        {
            if (mark.Kind == MarkKind.Quote)
                _quotes.Add(mark.Start, mark.End);
            else if (mark.Kind == MarkKind.Code)
                _code.Add(mark.Start, mark.End);
        }

        var text = visible.Characters.AsSpan(0, visible.Length);
        for (var start = 0; start < text.Length;)
        {
            var length = text[start..].IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            FindQuotes(text[start..end], start);
            start = end + 1;
        }

        _quotes.Sort();
        _code.Sort();
    }

    /// <summary>Quotation marks of one line. One that is not closed on its line quotes nothing.</summary>
    private void FindQuotes(ReadOnlySpan<char> line, int offset)
    {
        if (line.TrimStart() is ['>', ..])
            _quotes.Add(offset, offset + line.Length);
        var (doubleQuote, singleQuote) = (-1, -1);
        for (var i = 0; i < line.Length; i++)
        {
            var mark = CharacterTable.Fold(line[i]);
            if (mark == '"' && (doubleQuote >= 0 || !IsInch(line, i)))
                Toggle(ref doubleQuote, i, offset);
            else if (mark == '\'' && (singleQuote >= 0 ? Closes(line, i) : Opens(line, i)))
                Toggle(ref singleQuote, i, offset);
        }
    }

    private void Toggle(ref int open, int i, int offset)
    {
        if (open >= 0)
            _quotes.Add(offset + open, offset + i + 1);
        open = open >= 0 ? -1 : i;
    }

    private static bool IsInch(ReadOnlySpan<char> line, int i) => i > 0 && char.IsAsciiDigit(line[i - 1]) && !IsWord(line, i + 1);

    private static bool Opens(ReadOnlySpan<char> line, int i) => !IsWord(line, i - 1) && IsWord(line, i + 1);

    private static bool Closes(ReadOnlySpan<char> line, int i) => !char.IsWhiteSpace(line[i - 1]) && !IsWord(line, i + 1);

    private static bool IsWord(ReadOnlySpan<char> line, int i) =>
        i >= 0 && i < line.Length && CharacterTable.Is(line[i], CharacterClass.Letter | CharacterClass.Digit);
}
