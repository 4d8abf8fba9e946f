using Moderation.Scoring.Assessments;
using Moderation.Training.Commands;
using Moderation.Training.Contrasts;
using Moderation.Training.Corpus;
using Xunit;

namespace Moderation.Tests.Training.Contrasts;

public sealed class ContrastsCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Writes_labelled_comments_that_training_can_read()
    {
        var path = Path.Combine(_folder, "contrasts.jsonl");

        Assert.Equal(0, ContrastsCommand.Create().Parse(["--out", path, "--withheld"]).Invoke());

        var comments = CorpusReader.ReadFile(path).ToArray();
        Assert.Equal(ContrastSet.Withheld().Select(contrast => contrast.Text), comments.Select(comment => comment.Text));
        var threat = comments.First(comment => comment.Source == "contrast_threats" && comment.Toxic == 1);
        Assert.True(threat.AnswerTo(Question.Threat));
        Assert.False(threat.AnswerTo(Question.IdentityAttack));
        Assert.Null(threat.AnswerTo(Question.Profanity));
    }
}
