using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;

namespace Moderation.Service.Configuration;

/// <summary>
/// Reads a configuration section into an options class and refuses what the class does not know. The framework's binder can refuse unknown
/// keys too, but its messages name neither the whole key nor the allowed range, which is what an operator needs.
/// </summary>
public static class SettingsReader
{
    public static T ReadSettings<T>(this IConfiguration configuration, string section, params string[] subsections) where T : new()
    {
        var options = new T();
        foreach (var setting in configuration.GetSection(section).GetChildren())
        {
            if (subsections.Contains(setting.Key, StringComparer.OrdinalIgnoreCase))
                continue;
            var property = typeof(T).GetProperty(setting.Key, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase)
                ?? throw Unknown<T>(setting, subsections);
            if (property.PropertyType == typeof(string[]))
            {
                property.SetValue(options, List(setting));
                continue;
            }

            if (setting.GetChildren().FirstOrDefault() is { } below)
                throw Unknown<T>(below, subsections);
            if (!string.IsNullOrEmpty(setting.Value))
                property.SetValue(options, Value(setting.Value, setting, property)); // empty means not set, as in ${NOT_SET:-}
        }
        return options;
    }

    private static string[]? List(IConfigurationSection setting)
    {
        var children = setting.GetChildren().ToArray();
        if (children.Length == 0)
        {
            return string.IsNullOrEmpty(setting.Value)
                ? null
                : throw new SettingsException($"{setting.Path} is '{setting.Value}'; it must be a list, such as {setting.Path}:0.");
        }

        return [.. children.Select(child => child.Value ?? throw new SettingsException($"{child.Path} must be a text."))];
    }

    private static object Value(string text, IConfigurationSection setting, PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var value = Parse(text, type);
        if (value is null || property.GetCustomAttribute<RangeAttribute>() is { } range && !range.IsValid(value))
            throw new SettingsException($"{setting.Path} is '{text}'; it must be {Expected(type, property)}.");
        return value;
    }

    private static object? Parse(string text, Type type)
    {
        var converter = TypeDescriptor.GetConverter(type);
        try
        {
            var value = converter.ConvertFromInvariantString(text);
            return type.IsEnum && !Enum.IsDefined(type, value!) ? null : value;
        }
        catch (Exception refused) when (refused is FormatException or ArgumentException or OverflowException)
        {
            return null;
        }
    }

    private static string Expected(Type type, PropertyInfo property)
    {
        if (type.IsEnum)
            return "one of " + string.Join(", ", Enum.GetNames(type));
        if (type == typeof(bool))
            return "true or false";
        var kind = type == typeof(int) ? "a whole number" : "a number";
        return property.GetCustomAttribute<RangeAttribute>() is { } range
            ? string.Create(CultureInfo.InvariantCulture, $"{kind} from {range.Minimum} to {range.Maximum}")
            : kind;
    }

    private static SettingsException Unknown<T>(IConfigurationSection setting, string[] subsections)
    {
        var known = typeof(T).GetProperties().Where(property => property.CanWrite).Select(property => property.Name).Concat(subsections);
        return new($"{setting.Path} is not a setting; known here: {string.Join(", ", known)}.");
    }
}
