using Serilog.Events;

namespace Moderation.Service.Operations;

/// <summary>Settings for the log.</summary>
public sealed class LogOptions
{
    public const string Section = "Log";

    public LogEventLevel Level { get; set; } = LogEventLevel.Information;

    /// <summary>Text for people, Json (compact, one event a line) for machines.</summary>
    public LogFormat Format { get; set; } = LogFormat.Text;
}

/// <summary>The form of a log line.</summary>
public enum LogFormat
{
    Text,
    Json,
}
