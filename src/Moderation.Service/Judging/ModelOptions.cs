using System.ComponentModel.DataAnnotations;
using Moderation.Scoring.SecondOpinion;
using Moderation.Service.Configuration;

namespace Moderation.Service.Judging;

/// <summary>Which trained models judge.</summary>
public sealed class ModelOptions
{
    public const string Section = "Model";

    /// <summary>Folder of model files. The default is the one shipped beside the service.</summary>
    public string Directory { get; set; } = Path.Combine(AppContext.BaseDirectory, "models");

    /// <summary>The linear model, <c>name@version</c>; not set, the newest in the folder.</summary>
    public string? Name { get; set; }

    /// <summary>When the encoder is asked beside it; see <see cref="SecondOpinionUse"/>.</summary>
    public SecondOpinionMode SecondOpinion { get; set; } = SecondOpinionMode.Always;

    /// <summary>With <see cref="SecondOpinionMode.Band"/>: below this highest score of the linear model, the encoder is not asked.</summary>
    [Range(0.0, 1.0)]
    public double BandFrom { get; set; } = 0.01;

    /// <summary>With <see cref="SecondOpinionMode.Band"/>: from this highest score of the linear model on, the encoder is not asked.</summary>
    [Range(0.0, 1.0)]
    public double BandTo { get; set; } = 0.995;

    /// <exception cref="SettingsException">The band's ends are in the wrong order.</exception>
    public SecondOpinionUse ToUse()
    {
        if (SecondOpinion == SecondOpinionMode.Band && BandFrom >= BandTo)
        {
            throw new SettingsException(
                FormattableString.Invariant($"{Section}:{nameof(BandFrom)} is '{BandFrom}'; it must be below {nameof(BandTo)}, '{BandTo}'."));
        }

        return SecondOpinion.ToUse(BandFrom, BandTo);
    }
}

/// <summary>When the second opinion is asked.</summary>
public enum SecondOpinionMode
{
    Always,
    Band,
    Off,
}

/// <summary>From the setting to what the models go by.</summary>
public static class SecondOpinionModes
{
    /// <param name="from">Of the band; nothing without one.</param>
    /// <param name="to">Of the band; nothing without one.</param>
    public static SecondOpinionUse ToUse(this SecondOpinionMode mode, double from, double to) => mode switch
    {
        SecondOpinionMode.Always => SecondOpinionUse.Always,
        SecondOpinionMode.Off => SecondOpinionUse.Off,
        _ => SecondOpinionUse.Band(from, to),
    };
}
