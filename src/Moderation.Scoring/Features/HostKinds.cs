using System.Collections.Frozen;
using Moderation.Scoring.Resources;

namespace Moderation.Scoring.Features;

/// <summary>Tells the kind of a host by the lists in <c>HostKinds.txt</c>: by the host itself, a domain above it, or its ending.</summary>
internal static class HostKinds
{
    public const int Count = (int)HostKind.ThrowAway + 1;

    /// <summary>No entry is longer. A longer host is looked up by its end, so that its labels cost no more than their number.</summary>
    private const int LongestEntry = 40;

    private static readonly FrozenDictionary<string, HostKind> Kinds = Read();

    private static readonly FrozenDictionary<string, HostKind>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Kinds.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="host">A host in any case, without scheme, port and path.</param>
    public static HostKind Find(ReadOnlySpan<char> host)
    {
        host = host.TrimEnd('.');
        if (host.Length > LongestEntry)
            host = AfterDot(host[^LongestEntry..]);
        for (; !host.IsEmpty; host = AfterDot(host))
        {
            if (Lookup.TryGetValue(host, out var kind))
                return kind;
        }

        return HostKind.Other;
    }

    /// <summary>A place that nobody advertises with: readers quote it.</summary>
    public static bool IsReputable(HostKind kind) => kind is > HostKind.Other and <= HostKind.Social;

    private static ReadOnlySpan<char> AfterDot(ReadOnlySpan<char> host)
    {
        var dot = host.IndexOf('.');
        return dot < 0 ? default : host[(dot + 1)..];
    }

    private static FrozenDictionary<string, HostKind> Read()
    {
        var kinds = new Dictionary<string, HostKind>(StringComparer.OrdinalIgnoreCase);
        foreach (var list in EmbeddedText.Lists(typeof(HostKinds).Assembly, "Moderation.Scoring.Features.HostKinds.txt"))
        {
            var kind = Enum.Parse<HostKind>(list.Key);
            foreach (var line in list)
                AddAll(line.Split(' ', StringSplitOptions.RemoveEmptyEntries), kind, kinds);
        }

        return kinds.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static void AddAll(string[] hosts, HostKind kind, Dictionary<string, HostKind> kinds)
    {
        foreach (var host in hosts)
            kinds.Add(host, kind);
    }
}
