using System.Text.Encodings.Web;
using Moderation.Service.Access;
using Moderation.Service.Desk.Rendering;
using Moderation.Service.Reviews.Items;

namespace Moderation.Service.Desk.Queue;

/// <summary>
/// Shows a picture of a comment when a moderator asks for it: on a page of its own in a frame, which may load from that one host and do
/// nothing else. The address is taken from the stored comment, never from the request.
/// </summary>
public static class PictureEndpoint
{
    public static void MapPicture(this IEndpointRouteBuilder routes) => routes.MapGet("/desk/picture", ShowAsync).RequireModerator();

    private static async Task<IResult> ShowAsync(
        string site, string comment, int revision, int index, HttpContext http, ReviewItems items, CancellationToken cancel)
    {
        if (!http.Reviewer().MayReview(site)
            || await items.FindCommentAsync(site, comment, cancel) is not { Body: { } body } found || found.Revision != revision)
            return TypedResults.NotFound();
        if (CommentRenderer.Render(body, []).Pictures.ElementAtOrDefault(index) is not { Kind: "picture", Web: { } address })
            return TypedResults.NotFound();
        var origin = $"{address.Scheme}://{address.IdnHost}{(address.IsDefaultPort ? "" : $":{address.Port}")}";
        http.Response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; img-src {origin}; style-src 'self'; frame-ancestors 'self'; sandbox";
        var markup = "<!DOCTYPE html><meta charset=\"utf-8\"><title>Picture</title><link rel=\"stylesheet\" href=\"/picture.css\">"
            + $"<img referrerpolicy=\"no-referrer\" alt=\"\" src=\"{HtmlEncoder.Default.Encode(address.AbsoluteUri)}\">";
        return TypedResults.Content(markup, "text/html; charset=utf-8");
    }
}
