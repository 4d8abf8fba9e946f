namespace Moderation.Service.Desk.Rendering;

/// <summary>A link in a comment.</summary>
/// <param name="Number">How the body refers to it, from 1.</param>
/// <param name="Address">As the comment has it.</param>
public sealed record CommentLink(int Number, string Address)
{
    /// <summary>Where it leads, in a word.</summary>
    public string Host => Uri.TryCreate(Address, UriKind.Absolute, out var uri) ? uri.Host is { Length: > 0 } host ? host : uri.Scheme : "here";

    /// <summary>Whether a browser may be sent there; anything else than the web is only shown.</summary>
    public bool IsWeb => Uri.TryCreate(Address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
}
