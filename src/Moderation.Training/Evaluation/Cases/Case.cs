using Moderation.Scoring.Text;

namespace Moderation.Training.Evaluation.Cases;

/// <summary>A comment written to show one kind of judgement, with the right outcome.</summary>
/// <param name="Id">How reports name it; they never show its text.</param>
/// <param name="Kind">What it shows.</param>
/// <param name="MustBeHeld">True when it must not be approved, false when it must be.</param>
/// <param name="Codes">Reasons of which at least one should be given; empty when any will do.</param>
/// <param name="Content">What is judged.</param>
internal sealed record Case(string Id, string Kind, bool MustBeHeld, IReadOnlyList<string> Codes, CommentContent Content);
