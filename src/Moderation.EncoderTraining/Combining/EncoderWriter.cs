using System.Text.Json;
using Moderation.EncoderTraining.Cards;
using Moderation.Scoring.Models;
using Moderation.Scoring.SecondOpinion;

namespace Moderation.EncoderTraining.Combining;

/// <summary>Writes an encoder and its card to a folder; a crash leaves nothing that looks like one.</summary>
internal static class EncoderWriter
{
    /// <returns>The path of the encoder.</returns>
    public static string Write(EncoderManifest manifest, byte[] graph, byte[] pieces, CombinedOpinions combined, string folder)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, $"{manifest.Name}-{manifest.Version}{EncoderFile.Ending}");
        var part = path + ".part";
        try
        {
            using (var stream = File.Create(part))
                EncoderFile.Write(stream, manifest, graph, pieces);
            File.WriteAllBytes(
                Path.ChangeExtension(path, ".json"), JsonSerializer.SerializeToUtf8Bytes(EncoderCard.Describe(manifest, combined), ModelArchive.Json));
            File.Move(part, path, overwrite: true);
            return path;
        }
        finally
        {
            File.Delete(part);
        }
    }
}
