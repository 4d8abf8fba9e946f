namespace Moderation.Scoring.Restoring;

/// <summary>The plain forms of one comment's disguised chunks, each between two spaces. Not thread-safe.</summary>
internal sealed class RestoredText
{
    private char[] _characters = new char[256];
    private int _length;
    private int _start;

    public ReadOnlySpan<char> Characters => _characters.AsSpan(0, _length);

    public void Clear()
    {
        _length = 0;
        Add(" ");
    }

    public void Begin() => _start = _length;

    public void Add(ReadOnlySpan<char> text)
    {
        if (_length + text.Length > _characters.Length)
            Array.Resize(ref _characters, Math.Max(_characters.Length * 2, _length + text.Length));
        text.CopyTo(_characters.AsSpan(_length));
        _length += text.Length;
    }

    /// <summary>Discards what was added since <see cref="Begin"/>.</summary>
    public void Abandon() => _length = _start;

    /// <summary>Keeps what was added since <see cref="Begin"/>; returns its place.</summary>
    public (int Start, int End) Finish()
    {
        var end = _length;
        Add(" ");
        return (_start, end);
    }
}
