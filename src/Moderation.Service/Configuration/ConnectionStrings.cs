using System.Text.RegularExpressions;

namespace Moderation.Service.Configuration;

/// <summary>
/// The addresses of broker and store. Without RabbitMQ the transport is in memory; without PostgreSQL the store is a SQLite file.
/// </summary>
public sealed partial class ConnectionStrings
{
    public const string Section = "ConnectionStrings";

    /// <summary><c>amqp://user:password@host:port/vhost</c>, or <c>amqps://</c> for TLS.</summary>
    public string? RabbitMq { get; set; }

    /// <summary>Npgsql keywords: <c>Host=…;Database=…;Username=…;Password=…</c>.</summary>
    public string? Postgres { get; set; }

    /// <summary>Microsoft.Data.Sqlite keywords. Only <c>Data Source</c> is needed.</summary>
    public string Sqlite { get; set; } = "Data Source=moderation.db";

    public static SettingsException Wrong(string key, string value, string expected) =>
        new($"{Section}:{key} is '{WithoutSecrets(value)}'; it must be {expected}.");

    private static string WithoutSecrets(string value) =>
        UriPassword().Replace(KeywordPassword().Replace(value, "$1=***"), ":***@");

    [GeneratedRegex(":.*@", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex UriPassword();

    [GeneratedRegex("(password|pwd|passfile|ssl password)\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^;]*)",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex KeywordPassword();
}
