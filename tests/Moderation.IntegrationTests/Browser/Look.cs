using Microsoft.Playwright;

namespace Moderation.IntegrationTests.Browser;

/// <summary>How large the window is, in CSS pixels, and whether the reader prefers dark pages.</summary>
public sealed record Look(int Width, int Height, ColorScheme Scheme = ColorScheme.Light)
{
    public static readonly Look Wide = new(1280, 900);
    public static readonly Look Narrow = new(390, 844);
    public static readonly Look Narrowest = new(360, 740);

    public Look Dark => this with { Scheme = ColorScheme.Dark };

    public override string ToString() => $"{Width}x{Height}-{Scheme}".ToLowerInvariant();
}
