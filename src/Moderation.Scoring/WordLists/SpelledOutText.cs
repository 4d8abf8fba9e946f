namespace Moderation.Scoring.WordLists;

/// <summary>
/// A second reading of a field for a site's own words, which the models do not know and so restore no disguise of: line ends, pauses and
/// hyphens are left out, letters that stand alone are joined, and a letter that is written three times or more is written once. Holds one
/// thread's buffers.
/// </summary>
internal sealed class SpelledOutText
{
    /// <summary>Fewer letters in a row are initials.</summary>
    private const int FewestLetters = 3;

    private const int MostRepeats = 2;

    private readonly List<SpelledWord> _words = [];
    private char[] _text = new char[512];
    private int _length;

    /// <summary>Words between single spaces, with a space at each end.</summary>
    public ReadOnlySpan<char> Text => _text.AsSpan(0, _length);

    public void Read(Wording wording)
    {
        _length = 0;
        _words.Clear();
        Add(' ');
        for (var i = 0; i < wording.Parts.Length; i++)
        {
            var end = EndOfLetters(wording, i);
            if (end > i)
            {
                AddJoined(wording, i, end);
                // The first may be a word of its own: "a t r o l l".
                if (wording.Token(i) is "a" or "i")
                    AddJoined(wording, i + 1, end);
                i = end - 1;
            }
            else if (wording.Token(i) is not "," && !wording.EndsLine(i))
            {
                AddWord(wording.Token(i), i);
            }
        }
    }

    /// <summary>The word that a character of <see cref="Text"/> belongs to, with the space after it.</summary>
    public SpelledWord WordAt(int character)
    {
        var (low, high) = (0, _words.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _words[middle].Start <= character ? (middle, high) : (low, middle - 1);
        }

        return _words[low];
    }

    /// <summary>Where letters that stand alone end, with or without marks between them; the start when there are too few.</summary>
    private static int EndOfLetters(Wording wording, int start)
    {
        var (letters, end) = (0, start);
        for (var i = start; i < wording.Parts.Length; i++)
        {
            var token = wording.Token(i);
            if (token.Length == 1 && char.IsAsciiLetterOrDigit(token[0]))
                (letters, end) = (letters + 1, i + 1);
            else if (!IsMark(token) || letters == 0)
                break;
        }

        return letters >= FewestLetters ? end : start;
    }

    private void AddJoined(Wording wording, int start, int end)
    {
        _words.Add(new SpelledWord(_length, start, end - 1));
        for (var i = start; i < end; i++)
        {
            if (!IsMark(wording.Token(i)))
                Add(wording.Token(i)[0]);
        }

        Add(' ');
    }

    private static bool IsMark(ReadOnlySpan<char> token) => token is "." or ",";

    private void AddWord(ReadOnlySpan<char> token, int index)
    {
        var spelled = token.Length >= FewestLetters * 2 - 1 && IsSpelledWithHyphens(token);
        _words.Add(new SpelledWord(_length, index, index));
        for (var i = 0; i < token.Length; i++)
        {
            if (token[i] != '-')
                AddOnce(token, i);
            else if (!spelled)
            {
                Add(' ');
                _words.Add(new SpelledWord(_length, index, index));
            }
        }

        Add(' ');
    }

    private static bool IsSpelledWithHyphens(ReadOnlySpan<char> token)
    {
        for (var i = 0; i < token.Length; i++)
        {
            if ((token[i] == '-') != (i % 2 == 1))
                return false;
        }

        return true;
    }

    /// <summary>Adds a letter unless it only repeats one that is written too often.</summary>
    private void AddOnce(ReadOnlySpan<char> token, int i)
    {
        var (first, last) = (i, i);
        while (first > 0 && token[first - 1] == token[i])
            first--;
        while (last + 1 < token.Length && token[last + 1] == token[i])
            last++;
        if (i == first || last - first < MostRepeats)
            Add(token[i]);
    }

    private void Add(char c)
    {
        if (_length == _text.Length)
            Array.Resize(ref _text, _length * 2);
        _text[_length++] = c;
    }
}

/// <summary>A word of the second reading.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="First">The first token of the wording that it was read from.</param>
/// <param name="Last">The last one.</param>
internal readonly record struct SpelledWord(int Start, int First, int Last);
