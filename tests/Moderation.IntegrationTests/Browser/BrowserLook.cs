using Microsoft.Playwright;

namespace Moderation.IntegrationTests.Browser;

/// <summary>How large the window is, in CSS pixels, and whether the reader prefers dark pages.</summary>
public sealed record BrowserLook(int Width, int Height, ColorScheme Scheme = ColorScheme.Light)
{
    public static readonly BrowserLook Wide = new(1280, 900);
    public static readonly BrowserLook Narrow = new(390, 844);
    public static readonly BrowserLook Narrowest = new(360, 740);

    public BrowserLook Dark => this with { Scheme = ColorScheme.Dark };

    public override string ToString() => $"{Width}x{Height}-{Scheme}".ToLowerInvariant();
}
