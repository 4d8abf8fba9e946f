namespace Moderation.Tests.Service;

/// <summary>
/// How long tests wait for what must come: far more than a busy machine needs, so that it is reached only when something is broken.
/// </summary>
public static class Waiting
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(180);
}
