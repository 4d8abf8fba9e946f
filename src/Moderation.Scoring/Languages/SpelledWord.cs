using Moderation.Scoring.Normalization;
using Moderation.Scoring.Text;

namespace Moderation.Scoring.Languages;

/// <summary>One word in two spellings: as written, by which the lists of common words know it, and folded, as the model does.</summary>
internal ref struct SpelledWord(Span<char> written, Span<char> folded)
{
    /// <summary>What a longer word has more is not read; nobody knows such a word.</summary>
    public const int Longest = 32;

    private readonly Span<char> _written = written;
    private readonly Span<char> _folded = folded;

    public int Length { get; private set; }

    public readonly ReadOnlySpan<char> Written => _written[..Length];

    public readonly ReadOnlySpan<char> Folded => _folded[..Length];

    /// <summary>Reads a range of the folded text: letters and inner apostrophes.</summary>
    public void Read(CommentReading reading, int start, int end)
    {
        Length = 0;
        for (var place = start; place < end; place++)
        {
            var folded = reading.Folded.Characters[place];
            if (folded == '\'')
                Add('\'', '\'');
            else
                Add(Spelling.LetterOf(reading.Visible.Characters[reading.Folded.Source[place]], folded), folded);
        }
    }

    /// <summary>The part up to an apostrophe, which stays; empty when there is none: <c>l'</c> of <c>l'homme</c>.</summary>
    public readonly ReadOnlySpan<char> Elided => Written[..(Written.IndexOf('\'') + 1)];

    /// <summary>Without an English possessive's <c>'s</c>.</summary>
    public readonly ReadOnlySpan<char> Owner => Folded.EndsWith("'s") ? Folded[..^2] : Folded;

    private void Add(char letter, char folded)
    {
        if (Length == Longest)
            return;
        _written[Length] = letter;
        _folded[Length++] = folded;
    }
}
