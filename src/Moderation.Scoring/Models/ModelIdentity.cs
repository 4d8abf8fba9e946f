namespace Moderation.Scoring.Models;

/// <summary>Identifies a trained model.</summary>
/// <param name="Name">Lower-case name of the model family, such as <c>comments</c>.</param>
/// <param name="Version">Version within the family; a later one sorts after an earlier one.</param>
/// <param name="Hash">SHA-256 of the model file, lower-case hexadecimal, 64 characters.</param>
public sealed record ModelIdentity(string Name, string Version, string Hash)
{
    /// <summary>As decisions cite it: <c>name@version+sha256:</c> and the first 16 digits of <see cref="Hash"/>.</summary>
    public string Citation => $"{this}+sha256:{Hash[..16]}";

    /// <summary><c>name@version</c>.</summary>
    public override string ToString() => $"{Name}@{Version}";
}
