using System.Runtime.CompilerServices;

namespace Moderation.Scoring.Text;

/// <summary>
/// Takes BBCode for markup only where its closing tag follows, so that <c>a[i]</c> in a program stays as it is.
/// </summary>
internal struct BbCodeReader
{
    /// <summary>Added to a place that was looked for, so that it is never zero, not even for one that was not found.</summary>
    private const int Known = 2;

    private LastClosings _lastClosings;

    /// <summary>Reads the tag at <paramref name="position"/>, and follows what it opens or closes.</summary>
    /// <returns>Its length; 0 when there is none.</returns>
    public int Read(ReadOnlySpan<char> body, int position, ref HtmlOpenings open, VisibleText text)
    {
        if (!BbCodeTag.TryRead(body[position..], out var tag) || (!tag.IsClosing && LastClosing(body, tag) <= position))
            return 0;
        if (tag.BreaksWords)
            text.Break(position);
        if (tag is { IsImage: true, IsClosing: false })
            text.AddMedia();
        if (tag.IsUrl && tag.IsClosing)
            open.CloseLink(text);
        else if (tag is { IsUrl: true, ValueLength: > 0 })
            open.OpenLink(position + tag.ValueStart, tag.ValueLength, text);
        else if (tag.IsQuote)
            open.FollowQuote(tag.IsClosing, text);
        else if (tag.IsCode)
            open.FollowCode(tag.IsClosing, text);
        return tag.Length;
    }

    /// <summary>Looked for once for each name, so that many opening tags take no longer than one.</summary>
    private int LastClosing(ReadOnlySpan<char> body, in BbCodeTag tag)
    {
        ref var last = ref _lastClosings[tag.Name];
        if (last == 0)
            last = Known + body.LastIndexOf($"[/{BbCodeTag.Names[tag.Name]}]", StringComparison.OrdinalIgnoreCase);
        return last - Known;
    }

    [InlineArray(24)]
    private struct LastClosings
    {
        private int _first;
    }
}
