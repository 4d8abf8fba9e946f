namespace Moderation.Service.Operations.Stopping;

/// <summary>How far stopping has come, for the one line that is written when it does not end.</summary>
public sealed class StopProgress
{
    private volatile string _step = "ending its requests";

    public string Step
    {
        get => _step;
        set => _step = value;
    }
}
