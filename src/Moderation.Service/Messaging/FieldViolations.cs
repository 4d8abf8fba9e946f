using System.Text;

namespace Moderation.Service.Messaging;

/// <summary>
/// What is wrong with a message, by field name as on the wire; the first problem of a field counts. Problems name fields, sizes and
/// allowed values, never content.
/// </summary>
public sealed class FieldViolations
{
    private readonly SortedDictionary<string, string[]> _byField = new(StringComparer.Ordinal);

    /// <summary>Empty when nothing is wrong.</summary>
    public IReadOnlyDictionary<string, string[]> ByField => _byField;

    /// <param name="problem">What follows the field's name in a sentence, without the full stop.</param>
    public void Add(string field, string problem) => _byField.TryAdd(field, [$"{field} {problem}."]);

    /// <param name="prefix">What the names of the fields start with here.</param>
    public void AddAll(IReadOnlyDictionary<string, string[]> violations, string prefix = "")
    {
        foreach (var (field, problems) in violations)
            _byField.TryAdd(prefix + field, problems);
    }

    public void Require(string field, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            Add(field, "is missing");
    }

    public void RequireAtLeast(string field, int least, int? number)
    {
        if (number < least)
            Add(field, $"is {number}; it must be {least} or more");
    }

    public void RequireOneOf(string field, IReadOnlyCollection<string> allowed, string? text)
    {
        if (!allowed.Contains(text))
            Add(field, $"must be one of {string.Join(", ", allowed)}");
    }

    /// <param name="most">UTF-16 units.</param>
    public void LimitLength(string field, int most, string? text)
    {
        if (text?.Length > most)
            Add(field, $"has {text.Length} characters; at most {most} are allowed");
    }

    /// <param name="most">Bytes in UTF-8.</param>
    public void LimitBytes(string field, int most, string? text)
    {
        if (text is not null && Encoding.UTF8.GetByteCount(text) is var bytes && bytes > most)
            Add(field, $"has {bytes} bytes in UTF-8; at most {most} are allowed");
    }

    public void RefuseHiddenCharacters(string field, string? text)
    {
        if (text is not null && IdCharacters.HasHidden(text))
            Add(field, IdCharacters.Problem);
    }
}
