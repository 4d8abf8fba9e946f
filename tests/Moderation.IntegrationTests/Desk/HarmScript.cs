namespace Moderation.IntegrationTests.Desk;

/// <summary>The function in <c>harm.js</c> that looks for what a text has done to the page.</summary>
public static class HarmScript
{
    public static string Text { get; } = Read();

    private static string Read()
    {
        using var file = typeof(HarmScript).Assembly.GetManifestResourceStream("harm.js")!;
        using var reader = new StreamReader(file);
        return reader.ReadToEnd();
    }
}
