using Moderation.Scoring.Text;

namespace Moderation.Scoring.Features;

/// <summary>
/// Where the links of a comment lead, by the kind of host: one, two, three or more of a kind, and the kind of the author's own page. Which
/// host it is says nothing about other comments; that it is a newspaper does.
/// </summary>
internal static class HostFacts
{
    /// <summary>More of a kind say no more.</summary>
    private const int Most = 3;

    /// <summary>The level of the kind that the author's page has, after those for one, two, three or more links.</summary>
    private const int AuthorLevel = Most;

    public static void Find(CommentReading reading, FeatureList list)
    {
        if (reading.AuthorUrl.Length > 0)
            list.AddFact(FactOf(HostKinds.Find(Addresses.Host(reading.AuthorUrl))), AuthorLevel);
        if (reading.Links == 0)
            return;
        Span<int> counts = stackalloc int[HostKinds.Count];
        counts.Clear();
        CountWritten(reading.Folded, counts);
        CountMarked(reading, counts);
        AddCounts(counts, list);
    }

    private static void CountWritten(FoldedText text, Span<int> counts)
    {
        foreach (ref readonly var chunk in text.Chunks.AsSpan(0, text.ChunkCount))
        {
            if (chunk.Kind == ChunkKind.Link && !IsMail(text.Span(chunk)))
                counts[(int)HostKinds.Find(Addresses.Host(text.Span(chunk)))]++;
        }
    }

    /// <summary>A link whose text is an address of the same host was counted as that.</summary>
    private static void CountMarked(CommentReading reading, Span<int> counts)
    {
        foreach (var mark in reading.Visible.Marks)
        {
            if (mark.Kind != MarkKind.Link)
                continue;
            var host = Addresses.Host(reading.Address(mark));
            var text = reading.Visible.Characters.AsSpan(mark.Start, mark.End - mark.Start).Trim();
            var isCounted = Addresses.IsAddress(text) && Addresses.Host(text).Equals(host, StringComparison.OrdinalIgnoreCase);
            if (!isCounted && !host.IsEmpty)
                counts[(int)HostKinds.Find(host)]++;
        }
    }

    private static void AddCounts(ReadOnlySpan<int> counts, FeatureList list)
    {
        var areReputable = counts.ContainsAnyExcept(0);
        for (var kind = HostKind.Other; (int)kind < counts.Length; kind++)
        {
            if (counts[(int)kind] == 0)
                continue;
            list.AddFact(FactOf(kind), Math.Min(counts[(int)kind], Most) - 1);
            areReputable &= HostKinds.IsReputable(kind);
        }

        if (areReputable)
            list.AddFact(Fact.ReputableLinks, 0);
    }

    private static bool IsMail(ReadOnlySpan<char> address) => address.IndexOf('@') > 0 && address.IndexOf("://") < 0;

    private static Fact FactOf(HostKind kind) => kind switch
    {
        HostKind.Newspaper => Fact.NewspaperLink,
        HostKind.Encyclopaedia => Fact.EncyclopaediaLink,
        HostKind.Science => Fact.ScienceLink,
        HostKind.PublicOffice => Fact.PublicOfficeLink,
        HostKind.Video => Fact.VideoLink,
        HostKind.Code => Fact.CodeLink,
        HostKind.Map => Fact.MapLink,
        HostKind.Social => Fact.SocialLink,
        HostKind.Shortener => Fact.Shortener,
        HostKind.LinkShop => Fact.LinkShop,
        HostKind.Messenger => Fact.MessengerLink,
        HostKind.ThrowAway => Fact.ThrowAwayLink,
        _ => Fact.OtherLink,
    };
}
