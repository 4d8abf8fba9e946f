using Moderation.Scoring.Normalization;

namespace Moderation.Scoring.Features;

/// <summary>Splits a chunk of folded text into words, numbers and symbols.</summary>
internal ref struct Tokens(ReadOnlySpan<char> text, int start, int end)
{
    private const CharacterClass Alphanumeric = CharacterClass.Letter | CharacterClass.Digit;

    /// <summary>Most marks in a row that stand for letters: <c>f***er</c>.</summary>
    private const int LongestJoint = 4;

    /// <summary>Numbers are told apart by their length, up to this many digits.</summary>
    private const int LongestNumber = 12;

    private readonly ReadOnlySpan<char> _text = text;
    private int _next = start;

    public int Start { get; private set; }

    public int End { get; private set; }

    public TokenKind Kind { get; private set; }

    /// <summary>The same for every spelling that counts as the same token.</summary>
    public uint Hash { get; private set; }

    public bool MoveNext()
    {
        while (_next < end && _text[_next] == '_')
            _next++;
        if (_next >= end)
            return false;
        Start = _next;
        if (CharacterTable.Is(_text[Start], Alphanumeric))
            ReadWord();
        else
            ReadSymbol();
        _next = End;
        return true;
    }

    private void ReadWord()
    {
        var hash = 0u;
        var digitsOnly = true;
        var i = Start;
        for (; i < end && (CharacterTable.Is(_text[i], Alphanumeric) || JoinsLetters(i)); i++)
        {
            hash = RollingHash.Step(hash, _text[i]);
            digitsOnly &= char.IsAsciiDigit(_text[i]);
        }

        End = i;
        var isNumber = digitsOnly && i - Start > 1;
        Kind = isNumber ? TokenKind.Number : TokenKind.Word;
        Hash = isNumber ? Placeholders.Number + (uint)Math.Min(i - Start, LongestNumber) : hash;
    }

    private void ReadSymbol()
    {
        var length = char.IsHighSurrogate(_text[Start]) && Start + 1 < end ? 2 : 1;
        var symbol = _text.Slice(Start, length);
        Kind = TokenKind.Symbol;
        Hash = RollingHash.Compute(symbol);
        End = Start + length;
        while (_text[End..end].StartsWith(symbol))
            End += length;
    }

    /// <summary>Whether a mark is part of a word: letters stand on both sides, with or without more such marks in between.</summary>
    private readonly bool JoinsLetters(int i)
    {
        if (_text[i] is not ('\'' or '*' or '@' or '$' or '!'))
            return false;
        for (var most = i + LongestJoint; i < end && i < most && _text[i] is '\'' or '*' or '@' or '$' or '!'; i++)
        {
        }

        return i < end && CharacterTable.Is(_text[i], Alphanumeric);
    }
}
