namespace Moderation.IntegrationTests.Browser;

/// <summary>Something that no page of ours may do.</summary>
public sealed record Trouble(TroubleKind Kind, string What)
{
    public override string ToString() => $"{Kind}: {What}";
}
