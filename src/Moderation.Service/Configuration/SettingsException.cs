namespace Moderation.Service.Configuration;

/// <summary>The configuration is wrong. The message is one sentence that names key, value and range; it ends the start.</summary>
public sealed class SettingsException(string message) : Exception(message);
