using System.IO.Compression;
using System.Text;

namespace Moderation.Scoring.Languages;

/// <summary>
/// How surprising each run of three letters is in each of <see cref="Lanes"/> languages written in Latin letters: a table of bytes, one row
/// per hashed run, one lane per language. It is an embedded resource, made by the training program's <c>languages</c> verb.
/// </summary>
internal sealed class LanguageProfiles
{
    public const int Lanes = 32;
    public const int Bits = 15;
    public const int Rows = 1 << Bits;

    /// <summary>Steps of the table in one nat.</summary>
    public const double StepsPerNat = 16;

    /// <summary>The cost of a run that a language does not have: nine nats and no more, as comments are full of typos and names.</summary>
    public const byte Unseen = 144;

    private const string Resource = "Moderation.Scoring.Languages.profiles.bin";

    private LanguageProfiles(IReadOnlyList<string> codes, byte[] costs)
    {
        Codes = codes;
        Costs = costs;
    }

    public static LanguageProfiles Shipped { get; } = ReadShipped();

    /// <summary>ISO 639-1 code of each lane; English is lane 0.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary><see cref="Rows"/> rows of <see cref="Lanes"/> costs.</summary>
    public byte[] Costs { get; }

    /// <summary>The row of three letters; a word's first two letters come after <c>'^'</c>.</summary>
    public static int RowOf(char first, char second, char third)
    {
        var hash = ((first * 0x9E3779B1u) ^ (second * 0x85EBCA6Bu)) * 0xC2B2AE35u + third * 0x27D4EB2Fu;
        return (int)((hash ^ (hash >> 15)) * 0x2545F491u >> (32 - Bits));
    }

    public static void Write(Stream stream, IReadOnlyList<string> codes, byte[] costs)
    {
        using var packed = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        packed.Write(Encoding.ASCII.GetBytes(string.Concat(codes)));
        for (var lane = 0; lane < Lanes; lane++)
        {
            for (var row = 0; row < Rows; row++)
                packed.WriteByte(costs[row * Lanes + lane]);
        }
    }

    private static LanguageProfiles ReadShipped()
    {
        using var packed = typeof(LanguageProfiles).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidDataException($"The program was built without {Resource}.");
        using var stream = new BrotliStream(packed, CompressionMode.Decompress);
        var codes = new byte[Lanes * 2];
        stream.ReadExactly(codes);
        var plane = new byte[Rows];
        var costs = new byte[Rows * Lanes];
        for (var lane = 0; lane < Lanes; lane++)
        {
            stream.ReadExactly(plane);
            for (var row = 0; row < Rows; row++)
                costs[row * Lanes + lane] = plane[row];
        }

        return new LanguageProfiles([.. Enumerable.Range(0, Lanes).Select(lane => Encoding.ASCII.GetString(codes, lane * 2, 2))], costs);
    }
}
