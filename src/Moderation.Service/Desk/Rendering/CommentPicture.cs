namespace Moderation.Service.Desk.Rendering;

/// <summary>A picture, video or other thing in a comment that a reader's browser would load.</summary>
/// <param name="Index">Its place among them, from 0.</param>
/// <param name="Kind">What it is called: <c>picture</c>, <c>video</c>, <c>page</c>, …</param>
/// <param name="Address">As the comment has it.</param>
public sealed record CommentPicture(int Index, string Kind, string Address)
{
    /// <summary>Where it lies, if that is on the web.</summary>
    public Uri? Web => Uri.TryCreate(Address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null;

    public string Host => Web?.Host is { Length: > 0 } host ? host : "nowhere";
}
