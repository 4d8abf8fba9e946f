namespace Moderation.Service.Desk;

/// <summary>What browsers are told about every answer: nothing runs, loads or frames but what this service serves itself.</summary>
public static class DeskSecurity
{
    /// <summary>Who may use the desk.</summary>
    public const string Moderator = "Moderator";

    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void UseDeskSecurity(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        return next(http);
    });
}
