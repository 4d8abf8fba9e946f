using Moderation.Scoring.Policies;

namespace Moderation.Training.Evaluation.Cases;

/// <summary>How the cases of one kind, or of all, were judged.</summary>
internal sealed record CaseKind
{
    public required string Kind { get; init; }

    public required int MustBeHeld { get; init; }

    public required int MustPass { get; init; }

    /// <summary>Ids of those that must be held and were approved.</summary>
    public required IReadOnlyList<string> Missed { get; init; }

    /// <summary>Ids of those that must pass and were held.</summary>
    public required IReadOnlyList<string> HeldWrongly { get; init; }

    /// <summary>How many must be held for one of certain reasons.</summary>
    public required int ReasonWanted { get; init; }

    /// <summary>Ids of those that were held, but for none of the reasons wanted.</summary>
    public required IReadOnlyList<string> OtherReason { get; init; }

    public int HeldRightly => MustBeHeld - Missed.Count;

    public int PassedRightly => MustPass - HeldWrongly.Count;

    /// <summary>How many were held for one of the reasons wanted.</summary>
    public required int ReasonGiven { get; init; }

    public static CaseKind Count(string kind, IReadOnlyList<JudgedCase> judged)
    {
        var wanted = judged.Where(item => item is { Case: { MustBeHeld: true, Codes.Count: > 0 } }).ToArray();
        return new CaseKind
        {
            Kind = kind,
            MustBeHeld = judged.Count(item => item.Case.MustBeHeld),
            MustPass = judged.Count(item => !item.Case.MustBeHeld),
            Missed = IdsOf(judged.Where(item => item is { Case.MustBeHeld: true, IsHeld: false })),
            HeldWrongly = IdsOf(judged.Where(item => item is { Case.MustBeHeld: false, IsHeld: true })),
            ReasonWanted = wanted.Length,
            ReasonGiven = wanted.Count(item => item.GivesReasonWanted),
            OtherReason = IdsOf(wanted.Where(item => item is { IsHeld: true, GivesReasonWanted: false })),
        };
    }

    private static string[] IdsOf(IEnumerable<JudgedCase> judged) => [.. judged.Select(item => item.Case.Id).Order(StringComparer.Ordinal)];
}

/// <summary>A case and what the policy says about it.</summary>
internal sealed record JudgedCase(Case Case, Verdict Verdict)
{
    public bool IsHeld => Verdict.Outcome != Outcome.Approved;

    public bool GivesReasonWanted => Verdict.Reasons.Any(reason => Case.Codes.Contains(reason.Code));
}
