using Microsoft.AspNetCore.Components;

namespace Moderation.Service.Desk.Rendering;

/// <summary>A comment's body as it can be put into a page of ours.</summary>
/// <param name="Body">Elements of ours and encoded text, nothing else.</param>
/// <param name="KeepsLines">The body has no markup that breaks lines, so its line feeds do.</param>
/// <param name="Links">What it links to; none of them can be followed in the body itself.</param>
/// <param name="Pictures">What it would load; none of it is.</param>
/// <param name="IsCut">There is more of it than is shown.</param>
public sealed record CommentMarkup(MarkupString Body, bool KeepsLines, IReadOnlyList<CommentLink> Links, IReadOnlyList<CommentPicture> Pictures, bool IsCut);
