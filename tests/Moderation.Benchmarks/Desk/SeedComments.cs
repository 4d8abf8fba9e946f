namespace Moderation.Benchmarks.Desk;

/// <summary>
/// Months of comments on six sites, always the same ones: most approved, some settled by moderators, the newest open ones waiting.
/// </summary>
public sealed class SeedComments(DateTime now)
{
    private static readonly (
        string Site, double UpTo)[] Sites = [("news", 0.5), ("sport", 0.7), ("culture", 0.82), ("local", 0.92), ("blog", 0.98),
        ("letters", 1)];
    private static readonly (
        string Language, double UpTo)[] Languages = [("en", 0.85), ("de", 0.9), ("fr", 0.94), ("es", 0.97), ("ru", 0.99), ("zh", 1)];

    private readonly Random _random = new(11);

    /// <param name="open">Comments that wait for a moderator.</param>
    /// <param name="decisions">Decisions about all comments together.</param>
    public IEnumerable<SeedComment> Make(int open, int decisions)
    {
        var texts = new SeedTexts(_random);
        (string Body, int Near)[] waves = [.. Enumerable.Range(0, 200).Select(_ => (texts.Next(), _random.Next()))];
        for (var i = 0; i < open; i++)
            yield return Comment(i, Text(), isFlagged: true, TimeSpan.FromDays(7 * _random.NextDouble()));
        for (int i = open, made = open; made < decisions; i++)
        {
            var isFlagged = _random.Next(5) == 0 && made + 2 <= decisions;
            made += isFlagged ? 2 : 1;
            var comment = Comment(i, Text(), isFlagged, TimeSpan.FromDays(0.1 + 85 * _random.NextDouble()));
            yield return isFlagged ? comment with { Verdict = Verdict(comment) } : comment;
        }

        // Every tenth says what others say; such waves are what moderators settle in bulk.
        (string Body, int Near) Text() => _random.Next(10) == 0 ? waves[_random.Next(waves.Length)] : (texts.Next(), _random.Next());
    }

    private SeedComment Comment(int number, (string Body, int Near) text, bool isFlagged, TimeSpan age)
    {
        var language = Pick(Languages);
        var reasons = isFlagged ? Reasons(language) : [];
        return new()
        {
            SiteId = Pick(Sites),
            CommentId = $"{number}",
            Body = text.Body,
            AuthorNumber = Skewed(40_000),
            ArticleNumber = Skewed(4_000),
            Language = language,
            Reasons = reasons,
            Toxicity = reasons.Contains("media-only") ? null : Score(reasons.Contains("toxicity")),
            Spam = reasons.Contains("media-only") ? null : Score(reasons.Contains("spam")),
            ReceivedAt = now - age,
            Near = text.Near,
        };
    }

    private string[] Reasons(string language) => _random.Next(100) switch
    {
        _ when language != "en" && _random.Next(3) > 0 => ["unsupported-language"],
        < 45 => ["toxicity"],
        < 50 => ["toxicity", "spam"],
        < 72 => ["spam"],
        < 78 => ["spam", "links"],
        < 84 => ["links"],
        < 94 => ["media-only"],
        < 98 => ["reader-report"],
        _ => ["too-long"],
    };

    private (string Moderator, string Outcome, DateTime At) Verdict(SeedComment comment) =>
        ($"moderator-{_random.Next(12)}", _random.Next(5) < 2 ? "approved" : "rejected",
            comment.ReceivedAt.AddMinutes(1 + _random.NextDouble() * 120));

    private double Score(bool isAbove) => isAbove ? 0.9 + 0.1 * _random.NextDouble() : 0.9 * Math.Pow(_random.NextDouble(), 3);

    // A few are far more active than the rest.
    private int Skewed(int count) => (int)(count * Math.Pow(_random.NextDouble(), 2));

    private string Pick((string Name, double UpTo)[] choices)
    {
        var drawn = _random.NextDouble();
        return choices.First(choice => drawn < choice.UpTo).Name;
    }
}
