namespace Moderation.Service.Judging;

/// <summary>Which trained model judges.</summary>
public sealed class ModelOptions
{
    public const string Section = "Model";

    /// <summary>Folder of model files. The default is the one shipped beside the service.</summary>
    public string Directory { get; set; } = Path.Combine(AppContext.BaseDirectory, "models");

    /// <summary><c>name@version</c>; not set, the newest in the folder.</summary>
    public string? Name { get; set; }
}
