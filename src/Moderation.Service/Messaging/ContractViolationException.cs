namespace Moderation.Service.Messaging;

/// <summary>A message breaks the contract. The text names every wrong field; the error queue keeps it beside the message.</summary>
public sealed class ContractViolationException(string problems) : Exception(problems)
{
    public ContractViolationException(IReadOnlyDictionary<string, string[]> violations)
        : this(string.Join(' ', violations.Values.SelectMany(problems => problems)))
    {
    }
}
