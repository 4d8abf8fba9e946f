namespace Moderation.IntegrationTests.Running;

/// <summary>An empty folder that goes with the test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("moderation-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => CleanUp.Delete(Path);
}
