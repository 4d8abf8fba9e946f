namespace Moderation.Scoring.Assessments;

/// <summary>Identifies a trained model.</summary>
/// <param name="Name">Lower-case name of the model family, such as <c>comments</c>.</param>
/// <param name="Version">Version within the family; a later one sorts after an earlier one.</param>
/// <param name="Hash">SHA-256 of the model file, lower-case hexadecimal, 64 characters.</param>
public sealed record ModelIdentity(string Name, string Version, string Hash)
{
    /// <summary>As decisions name it: <c>name@version+sha256:</c> and the first 16 digits of <see cref="Hash"/>.</summary>
    public string Citation { get; } = $"{Name}@{Version}+sha256:{Hash[..16]}";

    /// <summary>Several models as decisions name them: the citation of each, the first one first, separated by <c>", "</c>.</summary>
    /// <exception cref="ArgumentException">There is none: whatever rests on no model cannot be cited.</exception>
    public static string Cite(IReadOnlyList<ModelIdentity>? models) => models switch
    {
        null or [] => throw new ArgumentException("At least one model must be named.", nameof(models)),
        [var only] => only.Citation,
        _ => string.Join(", ", models.Select(model => model.Citation)),
    };

    /// <summary><c>name@version</c>.</summary>
    public override string ToString() => $"{Name}@{Version}";
}
