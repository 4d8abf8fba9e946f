namespace Moderation.Service.Messaging;

/// <summary>A message that does not keep the contract. Its message, which the error queue keeps beside it, names every field that is wrong.</summary>
public sealed class ContractViolationException(string problems) : Exception(problems)
{
    public ContractViolationException(IReadOnlyDictionary<string, string[]> violations)
        : this(string.Join(' ', violations.Values.SelectMany(problems => problems)))
    {
    }
}
