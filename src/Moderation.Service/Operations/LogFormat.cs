namespace Moderation.Service.Operations;

/// <summary>How a log line looks.</summary>
public enum LogFormat
{
    Text,
    Json,
}
