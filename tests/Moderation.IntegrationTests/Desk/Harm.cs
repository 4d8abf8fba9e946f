namespace Moderation.IntegrationTests.Desk;

/// <summary>The function in <c>harm.js</c> that looks for what a text has done to the page.</summary>
public static class Harm
{
    public static string Script { get; } = Read();

    private static string Read()
    {
        using var file = typeof(Harm).Assembly.GetManifestResourceStream("harm.js")!;
        using var reader = new StreamReader(file);
        return reader.ReadToEnd();
    }
}
