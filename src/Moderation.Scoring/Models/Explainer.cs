using Moderation.Scoring.Explanations;
using Moderation.Scoring.Features;
using Moderation.Scoring.Text;

namespace Moderation.Scoring.Models;

/// <summary>Breaks one score down into what each n-gram and fact contributed.</summary>
internal sealed class Explainer(LinearModel model, Head head, CommentReading reading, FeatureList features)
{
    private readonly double _share = head.Slope / FeatureValues.Divisor(features);

    public Explanation Explain(double logOdds)
    {
        var contributions = NGrams().Concat(Facts()).Where(contribution => contribution.LogOdds != 0)
            .OrderByDescending(contribution => Math.Abs(contribution.LogOdds)).ThenBy(contribution => contribution.Start).ToArray();
        return new Explanation(head.Question, logOdds, head.Slope * head.Bias + head.Intercept, contributions);
    }

    private IEnumerable<Contribution> NGrams()
    {
        var sums = new Dictionary<FeatureSpan, double>();
        for (var group = FeatureGroup.Words; group <= FeatureGroup.DisguisedWords; group++)
        {
            var (start, length) = features.RangeOf(group).GetOffsetAndLength(features.All.Length);
            for (var i = start; i < start + length; i++)
            {
                var weight = model.Weights.Row(features.All[i])[(int)head.Question] * head.Unit;
                sums[features.Spans[i]] = sums.GetValueOrDefault(features.Spans[i]) + _share * FeatureValues.ForGroup(group) * weight;
            }
        }

        return sums.Select(pair => At(pair.Key, pair.Value));
    }

    private Contribution At(FeatureSpan span, double logOdds)
    {
        var (start, length) = reading.PlaceInBody(span.First, span.Last);
        return new Contribution(span.Kind.ToString().ToLowerInvariant(), null, start, length, logOdds);
    }

    private IEnumerable<Contribution> Facts() =>
        features.Facts.ToArray().Select(fact =>
            new Contribution("fact", FactNames.NameAt(fact), 0, 0, _share * FeatureValues.Fact * head.Facts[fact]));
}
