namespace Moderation.Service.Desk.Frame;

/// <summary>The fields of a page's form, for the records that handlers take.</summary>
public static class PostedForm
{
    /// <summary>A request that carries no form has no fields: the antiforgery filter, which runs later, refuses it.</summary>
    public static async ValueTask<IFormCollection> ReadAsync(HttpContext http)
    {
        if (!http.Request.HasFormContentType)
            return FormCollection.Empty;
        try
        {
            return await http.Request.ReadFormAsync(http.RequestAborted);
        }
        catch (Exception torn) when (torn is InvalidDataException or IOException)
        {
            throw new BadHttpRequestException("The form cannot be read.", StatusCodes.Status400BadRequest, torn);
        }
    }
}
