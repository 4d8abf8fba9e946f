using System.Globalization;

namespace Moderation.Service.Desk.Frame;

/// <summary>The addresses of the pages about one comment.</summary>
public static class DeskAddresses
{
    public static string Comment(string siteId, string commentId) => Address("/desk/comment", siteId, commentId);

    public static string History(string siteId, string commentId) => Address("/desk/history", siteId, commentId);

    public static string HistoryFile(string siteId, string commentId) => Address("/desk/history.csv", siteId, commentId);

    public static string Text(string siteId, string commentId) => Address("/desk/text", siteId, commentId);

    public static string Picture(string siteId, string commentId, int revision, int index) =>
        Address("/desk/picture", siteId, commentId) + string.Create(CultureInfo.InvariantCulture, $"&revision={revision}&index={index}");

    private static string Address(string path, string siteId, string commentId) =>
        $"{path}?site={Uri.EscapeDataString(siteId)}&comment={Uri.EscapeDataString(commentId)}";
}
