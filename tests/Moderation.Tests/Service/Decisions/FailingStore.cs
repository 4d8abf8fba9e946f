using Moderation.Service.Decisions;

namespace Moderation.Tests.Service.Decisions;

/// <summary>A store that can be out of reach and that has rows it will not take, as no real one does on demand.</summary>
public sealed class FailingStore : IDecisionStore
{
    private readonly TaskCompletionSource _held = new();
    private readonly TaskCompletionSource _holding = new();

    public int OutOfReachFor { get; set; }

    public string? RefusedComment { get; init; }

    /// <summary>A comment over which it stumbles, though the row is as good as any.</summary>
    public string? StumblingBlock { get; init; }

    public bool Hold { get; init; }

    public List<int> Batches { get; } = [];

    public string Name => "the failing store";

    /// <summary>Completes once the first batch is being written.</summary>
    public Task Holding => _holding.Task;

    public void Release() => _held.TrySetResult();

    public async Task<IReadOnlyList<RecordedDecision>> RecordAsync(IReadOnlyList<ProposedDecision> batch, CancellationToken cancel)
    {
        Batches.Add(batch.Count);
        if (Hold)
        {
            _holding.TrySetResult();
            await _held.Task;
        }
        if (OutOfReachFor-- > 0)
            throw new TimeoutException("nobody there");
        if (batch.Any(proposed => proposed.Comment.CommentId == RefusedComment))
            throw new FormatException("bad row");
        if (batch.Any(proposed => proposed.Comment.CommentId == StumblingBlock))
            throw new KeyNotFoundException("stumbled");
        return [.. batch.Select(proposed => new RecordedDecision(proposed.As(1), true, proposed.BodyHash))];
    }

    public bool BlamesTheRow(Exception failure) => failure is FormatException;
}
