namespace Moderation.Service.Configuration;

/// <summary>
/// A setting is wrong, and the service does not start. The message is one sentence that names the key, the value and what is allowed.
/// </summary>
public sealed class SettingsException(string message) : Exception(message);
