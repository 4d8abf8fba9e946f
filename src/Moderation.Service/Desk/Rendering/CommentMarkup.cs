using Microsoft.AspNetCore.Components;

namespace Moderation.Service.Desk.Rendering;

/// <summary>A comment's body, safe to put into one of our pages.</summary>
/// <param name="Body">Our own elements and encoded text, nothing else.</param>
/// <param name="KeepsLines">The body has no markup that breaks lines, so its line feeds do.</param>
/// <param name="Links">What it links to; no link can be followed in the body itself.</param>
/// <param name="Pictures">What it would load; none of it is loaded.</param>
/// <param name="IsCut">Only the beginning is shown.</param>
public sealed record CommentMarkup(
    MarkupString Body, bool KeepsLines, IReadOnlyList<CommentLink> Links, IReadOnlyList<CommentPicture> Pictures, bool IsCut);

/// <param name="Number">How the body refers to it, from 1.</param>
/// <param name="Address">As it stands in the comment.</param>
public sealed record CommentLink(int Number, string Address)
{
    /// <summary>Where it leads, in a word.</summary>
    public string Host =>
        Uri.TryCreate(Address, UriKind.Absolute, out var uri) ? uri.Host is { Length: > 0 } host ? host : uri.Scheme : "here";

    /// <summary>Whether a browser may follow it; addresses outside the web are only shown.</summary>
    public bool IsWeb => Uri.TryCreate(Address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
}

/// <summary>A picture, video or other thing that a reader's browser would load.</summary>
/// <param name="Index">Its place among them, from 0.</param>
/// <param name="Kind">What it is: <c>picture</c>, <c>video</c>, <c>page</c>, …</param>
/// <param name="Address">As it stands in the comment.</param>
public sealed record CommentPicture(int Index, string Kind, string Address)
{
    /// <summary>Its address, if that is on the web.</summary>
    public Uri? Web => Uri.TryCreate(Address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null;

    public string Host => Web?.Host is { Length: > 0 } host ? host : "nowhere";
}
