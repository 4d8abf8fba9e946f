using Moderation.Scoring.Assessments;
using Moderation.Scoring.Policies;
using Moderation.Training.Corpus;
using Moderation.Training.Evaluation;

namespace Moderation.Tests.Training.Evaluation;

/// <summary>Makes judged comments.</summary>
internal static class JudgedComments
{
    public static Judged Judge(string text, double toxicity, int? toxic = null, params Reason[] reasons) => new(
        new LabelledComment { Text = text, Source = "test", Toxic = toxic },
        new() { [Question.Toxicity] = toxicity },
        reasons.Length == 0 ? Verdict.Approved : new Verdict(Outcome.Flagged, reasons));

    /// <summary>Held for toxicity from 0.5.</summary>
    public static Judged ByScore(string text, double toxicity, int? toxic = null) =>
        toxicity >= 0.5 ? Judge(text, toxicity, toxic, new Reason(ReasonCodes.Toxicity, toxicity, 0.5)) : Judge(text, toxicity, toxic);
}
