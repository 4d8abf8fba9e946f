using System.Globalization;

namespace Moderation.Scoring.Checks;

/// <summary>One setting as it enters a policy's version, <c>name=value</c>. Renaming one changes the version of every policy.</summary>
/// <param name="Name">Lower-case name, the same in every check that uses the setting.</param>
/// <param name="Value">Its value; null when the site has not set it.</param>
internal readonly record struct Setting(string Name, object? Value)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name}={Value}");
}
