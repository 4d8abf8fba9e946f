using Moderation.Scoring.Normalization;

namespace Moderation.Scoring.Text;

/// <summary>
/// The visible text of a body, the place in the body of each character, and what markup says about it. Not thread-safe; reused for each
/// comment, so that scoring allocates nothing.
/// </summary>
internal sealed class VisibleText
{
    /// <summary>More visible characters than this are not read; the comment counts as truncated.</summary>
    public const int MaxLength = 32_768;

    /// <summary>More of a body than this, visible or not, is not read.</summary>
    public const int MaxBody = 262_144;

    private readonly List<MarkedSpan> _marks = [];

    public char[] Characters { get; private set; } = new char[512];

    /// <summary>For each character, its index in the body; one more entry says where the last one ends.</summary>
    public int[] Offsets { get; private set; } = new int[513];

    public int Length { get; private set; }

    /// <summary>Number of pictures, videos, players and other things without text.</summary>
    public int Media { get; private set; }

    /// <summary>Letters and digits that are in the body and not on the screen.</summary>
    public int Hidden { get; private set; }

    public bool Truncated { get; private set; }

    /// <summary>What is open while the body is read.</summary>
    public OpenElements Open { get; } = new();

    /// <summary>A list rather than an interface, so that enumerating it allocates nothing.</summary>
    public List<MarkedSpan> Marks => _marks;

    /// <summary>Starts a new comment.</summary>
    public void Clear(bool truncated)
    {
        Length = 0;
        Media = 0;
        Hidden = 0;
        Truncated = truncated;
        _marks.Clear();
    }

    /// <summary>Records where the last character ends.</summary>
    public void Close(int bodyLength) => Offsets[Length] = Length == 0 ? 0 : Math.Min(bodyLength, Offsets[Length - 1] + 1);

    public void Append(char character, int offset)
    {
        if (Length == MaxLength)
        {
            Truncated = true;
            return;
        }

        Reserve(Length + 1);
        Characters[Length] = character;
        Offsets[Length++] = offset;
    }

    /// <summary>Adds a line break where markup separates words; never two in a row.</summary>
    public void Break(int offset)
    {
        if (Length > 0 && Characters[Length - 1] != '\n')
            Append('\n', offset);
    }

    public void AddMedia() => Media++;

    /// <summary>Counts a character that is not on the screen.</summary>
    public void Hide(char character) => Hidden += CharacterTable.Is(character, CharacterClass.Letter | CharacterClass.Digit) ? 1 : 0;

    public void Mark(MarkKind kind, int start, int hrefStart = 0, int hrefLength = 0) =>
        _marks.Add(new MarkedSpan(kind, start, Length, hrefStart, hrefLength));

    /// <summary>Takes a body without markup as it is.</summary>
    public void AppendPlain(ReadOnlySpan<char> text)
    {
        if (text.Length > MaxLength)
        {
            Truncated = true;
            text = text[..MaxLength];
        }

        Reserve(text.Length);
        text.CopyTo(Characters);
        for (var i = 0; i < text.Length; i++)
            Offsets[i] = i;
        Length = text.Length;
    }

    private void Reserve(int length)
    {
        if (length <= Characters.Length)
            return;
        var size = Math.Min(MaxLength, Math.Max(length, Characters.Length * 2));
        var (characters, offsets) = (new char[size], new int[size + 1]);
        Characters.AsSpan(0, Length).CopyTo(characters);
        Offsets.AsSpan(0, Length).CopyTo(offsets);
        (Characters, Offsets) = (characters, offsets);
    }
}
