using System.Globalization;

namespace Moderation.Service.Storage;

/// <summary>
/// The numbered SQL files under <c>Migrations</c>, in order. A store applies those it lacks in one transaction that holds a lock from its
/// first statement, so processes that start together wait for each other and a process killed half-way leaves nothing behind.
/// </summary>
public static class SchemaScripts
{
    public sealed record Script(int Version, string Sql);

    /// <param name="provider"><c>Postgres</c> or <c>Sqlite</c>.</param>
    public static IReadOnlyList<Script> Read(string provider)
    {
        var assembly = typeof(SchemaScripts).Assembly;
        var prefix = $"Migrations.{provider}.";
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Select(name => new Script(int.Parse(name.AsSpan(prefix.Length, 4), CultureInfo.InvariantCulture), Text(name)))
            .OrderBy(script => script.Version)];

        string Text(string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return reader.ReadToEnd();
        }
    }

    /// <summary>The scripts that a store at version <paramref name="found"/> still needs.</summary>
    public static IEnumerable<Script> After(int found, string provider, string store)
    {
        var scripts = Read(provider);
        var known = scripts[^1].Version;
        return found > known ? throw new SchemaTooNewException(store, found, known) : scripts.Where(script => script.Version > found);
    }
}
