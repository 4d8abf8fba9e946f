using System.Buffers;

namespace Moderation.Scoring.Text;

/// <summary>
/// One comment as read: its visible text, the folded form of it and the kind of each chunk. Holds one thread's buffers and is reused for
/// each comment.
/// </summary>
internal sealed class CommentReading
{
    [ThreadStatic]
    private static CommentReading? _ofThread;

    private static readonly SearchValues<char> TimeParts = SearchValues.Create("0123456789:");
    private ChunkCounts _counts;
    private int _markedLinks;
    private bool _onlyPoints;

    /// <summary>Reads a body outside of scoring. The result is valid until the same thread calls this again.</summary>
    public static CommentReading ReadBody(string body)
    {
        var reading = _ofThread ??= new CommentReading();
        reading.Read(new CommentContent { Body = body });
        return reading;
    }

    /// <summary>The text as sent.</summary>
    public string Body { get; private set; } = string.Empty;

    public VisibleText Visible { get; } = new();

    public FoldedText Folded { get; } = new();

    public ref readonly ChunkCounts Counts => ref _counts;

    /// <summary>The address of the author's own page; empty when none was given.</summary>
    public string AuthorUrl { get; private set; } = string.Empty;

    /// <summary>Links made by markup, and bare addresses outside them.</summary>
    public int Links => _markedLinks + _counts.Links;

    public void Read(CommentContent comment)
    {
        ReadText(comment.Body);
        AuthorUrl = comment.AuthorUrl ?? string.Empty;
    }

    /// <summary>Reads another field of a comment as if it were its body.</summary>
    public void ReadText(string text)
    {
        AuthorUrl = string.Empty;
        Body = text;
        BodyReader.Read(text, Visible);
        Folded.Read(Visible);
        SpelledAddresses.Join(Folded);
        _counts = ChunkSorter.Sort(Folded, Visible.Media);
        _markedLinks = CountMarkedLinks();
        _onlyPoints = (Links > 0 || _counts.Media > 0) && PointingWords.AreAllOf(Folded, Visible.Marks);
    }

    /// <summary>Reads a text again if something else was read since.</summary>
    public void Return(string text)
    {
        if (!ReferenceEquals(Body, text))
            ReadText(text);
    }

    /// <summary>
    /// Whether there is anything to read at all; the language is checked elsewhere. Words and emoji that only point at a link are nothing
    /// to read, nor are words that only point at a picture.
    /// </summary>
    public Readability Readability => _counts switch
    {
        { Words: > 0 } when !_onlyPoints => Readability.Readable,
        { Pictures: > 0 } when Links == 0 => Readability.Readable,
        { Media: > 0 } => Readability.MediaOnly,
        _ when Links > 0 => Readability.LinkOnly,
        _ => Readability.Empty,
    };

    /// <summary>Characters inside markup of one kind.</summary>
    public int Marked(MarkKind kind)
    {
        var marked = 0;
        foreach (var mark in Visible.Marks)
            marked += mark.Kind == kind ? mark.End - mark.Start : 0;
        return marked;
    }

    /// <summary>The place in the body of a range of visible text; a character reference counts whole.</summary>
    public (int Start, int Length) PlaceInBody(int first, int last)
    {
        if (Visible.Length == 0)
            return (0, 0);
        if (first > last)
            (first, last) = (last, first); // reversed letters
        var start = Visible.Offsets[first];
        var end = Visible.Offsets[last];
        var length = 1;
        if (Body[end] == '&' && CharacterReference.TryRead(Body.AsSpan(end), out _, out var whole))
            length = whole;
        return (start, end + length - start);
    }

    /// <summary>The address that a link leads to, as written in the body.</summary>
    public ReadOnlySpan<char> Address(in MarkedSpan link) => Body.AsSpan(link.AddressStart, link.AddressLength);

    private int CountMarkedLinks()
    {
        var links = 0;
        foreach (var mark in Visible.Marks)
            links += mark.Kind == MarkKind.Link && LeadsAway(mark) ? 1 : 0;
        return links;
    }

    /// <summary>
    /// False for a link to a picture, for one whose text is an address (which is counted as such), and for one whose text is a time, which
    /// video sites make to jump within a video.
    /// </summary>
    private bool LeadsAway(in MarkedSpan link)
    {
        var text = Visible.Characters.AsSpan(link.Start, link.End - link.Start).Trim();
        var isTime = text.IndexOf(':') > 0 && text.IndexOfAnyExcept(TimeParts) < 0;
        return !isTime && !Addresses.IsAddress(text) && !MediaShapes.IsMediaAddress(Address(link));
    }
}
