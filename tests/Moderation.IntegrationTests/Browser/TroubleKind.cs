namespace Moderation.IntegrationTests.Browser;

public enum TroubleKind
{
    ConsoleError,
    PageError,

    /// <summary>The content security policy kept something from running or loading: the page should not have tried.</summary>
    PolicyViolation,
    FailedRequest,
    ForeignRequest,
    Dialog,
    Popup,
    Download,
    Navigation,
    Crash,
}
