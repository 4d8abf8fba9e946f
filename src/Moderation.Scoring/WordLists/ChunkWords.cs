using Moderation.Scoring.Matching;
using Moderation.Scoring.Normalization;
using Moderation.Scoring.Text;

namespace Moderation.Scoring.WordLists;

/// <summary>Writes the words, marks and emoji of one chunk of text.</summary>
/// <param name="text">The chunk, folded or restored.</param>
/// <param name="source">For each character, its index in the visible text; empty for a restored chunk.</param>
/// <param name="whole">The visible characters of the whole chunk, the first and the last.</param>
/// <param name="visible">The visible text.</param>
internal readonly ref struct ChunkWords(
    ReadOnlySpan<char> text, ReadOnlySpan<int> source, (int First, int Last) whole, VisibleText visible)
{
    private const CharacterClass Alphanumeric = CharacterClass.Letter | CharacterClass.Digit;

    /// <summary>The most stars in a row that stand for letters.</summary>
    private const int MostStars = 8;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<int> _source = source;

    public void Write(Wording wording)
    {
        // Most chunks are a word, with or without one mark after it.
        var plain = _text.IndexOfAnyExceptInRange('a', 'z');
        if (plain < 0)
            wording.Add(_text, whole.First, whole.Last);
        else if (plain == _text.Length - 1 && plain > 0 && _text[plain] is '.' or ',')
            AddTwo(plain, wording);
        else
            WriteAny(wording);
    }

    private void AddTwo(int plain, Wording wording)
    {
        Add(0, plain, wording);
        Add(plain, 1, wording);
    }

    private void WriteAny(Wording wording)
    {
        for (var i = 0; i < _text.Length;)
        {
            if (CharacterTable.Is(_text[i], Alphanumeric))
                i = AddWord(i, wording);
            else if (CharacterTable.Is(_text[i], CharacterClass.Pictorial))
                i = AddEmoji(i, wording);
            else
                AddMark(i++, wording);
        }
    }

    private int AddWord(int start, Wording wording)
    {
        var end = start + 1;
        while (end < _text.Length && (CharacterTable.Is(_text[end], Alphanumeric) || Joins(end)))
            end++;
        Add(start, end - start, wording);
        foreach (ref var c in wording.LastToken)
            c = WordFold.Of(c);
        return end;
    }

    /// <summary>Whether a sign is part of the word around it.</summary>
    private bool Joins(int i) => _text[i] switch
    {
        '\'' or '@' or '$' => IsAlphanumeric(i + 1),
        '-' => IsAlphanumeric(i + 1) && !IsDash(i),
        '.' or ',' or ':' => char.IsAsciiDigit(_text[i - 1]) && i + 1 < _text.Length && char.IsAsciiDigit(_text[i + 1]),
        '*' => JoinsByStars(i),
        _ => false,
    };

    private bool JoinsByStars(int i)
    {
        var end = Math.Min(_text.Length, i + MostStars);
        while (i < end && _text[i] == '*')
            i++;
        return IsAlphanumeric(i);
    }

    private bool IsAlphanumeric(int i) => i < _text.Length && CharacterTable.Is(_text[i], Alphanumeric);

    /// <summary>A dash between words, which folds to a hyphen.</summary>
    private bool IsDash(int i) => _source.Length > 0 && visible.Characters[_source[i]] is >= '\u2013' and <= '\u2015';

    private int AddEmoji(int start, Wording wording)
    {
        var length = char.IsHighSurrogate(_text[start]) && start + 1 < _text.Length ? 2 : 1;
        if (!IsSkinTone(start, length))
            Add(start, length, wording);
        return start + length;
    }

    private bool IsSkinTone(int start, int length) =>
        length == 2 && _text[start] == '\uD83C' && _text[start + 1] is >= '\uDFFB' and <= '\uDFFF';

    private void AddMark(int i, Wording wording)
    {
        var mark = MarkFor(i);
        // A row of marks is one, and nothing pauses before the first word.
        if (mark == '\0' || (mark != '"' && (wording.Last == '.' || wording.Last == mark || wording.IsEmpty)))
            return;
        var place = PlaceOf(i);
        wording.Add([mark], place, place);
    }

    private char MarkFor(int i) => _text[i] switch
    {
        '.' or '!' or '?' or ';' or ':' => '.',
        ',' => ',',
        '"' => '"',
        '-' when IsDash(i) || _text.Length == 1 || (i + 1 < _text.Length && _text[i + 1] == '-') => ',',
        _ => '\0',
    };

    private void Add(int start, int length, Wording wording) =>
        wording.Add(_text.Slice(start, length), PlaceOf(start), _source.Length > 0 ? _source[start + length - 1] : whole.Last);

    private int PlaceOf(int i) => _source.Length > 0 ? _source[i] : whole.First;
}
