namespace Moderation.Training.Evaluation.Groups;

/// <summary>A group of people in the three forms that sentences need.</summary>
/// <param name="Many">Several of them, such as "atheists".</param>
/// <param name="One">One of them, with its article.</param>
/// <param name="Kind">The word before a noun, such as "Polish".</param>
internal sealed record GroupForms(string Many, string One, string Kind)
{
    public string PutInto(string sentence) => sentence
        .Replace("{many}", Many, StringComparison.Ordinal)
        .Replace("{Many}", char.ToUpperInvariant(Many[0]) + Many[1..], StringComparison.Ordinal)
        .Replace("{one}", One, StringComparison.Ordinal)
        .Replace("{kind}", Kind, StringComparison.Ordinal);
}
