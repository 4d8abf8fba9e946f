namespace Moderation.Scoring.Text;

/// <summary>Extracts the visible text of a body, plain text, HTML, BBCode or Markdown.</summary>
internal static class BodyReader
{
    public static void Read(string body, VisibleText text)
    {
        var truncated = body.Length > VisibleText.MaxBody;
        var read = truncated ? body.AsSpan(0, VisibleText.MaxBody) : body.AsSpan();
        text.Clear(truncated);
        if (read.IndexOfAny('<', '&', '[') < 0)
            text.AppendPlain(read);
        else
            new HtmlReader(read, text).Read();
        text.Close(read.Length);
    }
}
