using Moderation.Scoring.Policies;
using Moderation.Scoring.Text;
using Xunit;

namespace Moderation.Tests.Scoring;

public sealed class PictureCommentTests
{
    [Theory]
    [InlineData("comment image?resize=1140%2C641&ssl=1")]
    [InlineData("comment image")]
    [InlineData("  comment image?resize=1140%2C641&ssl=1\n")]
    [InlineData("comment image?resize=1140%2C641&ssl=1 comment image?resize=600%2C400&ssl=1")]
    [InlineData("<img src=\"https://i0.wp.com/example.com/wp-content/uploads/chart.jpg?resize=1140%2C641&ssl=1\" alt=\"comment image\">")]
    [InlineData("<p><a href=\"https://i0.wp.com/example.com/chart.jpg?ssl=1\">"
        + "<img src='https://i0.wp.com/example.com/chart.jpg?resize=1140%2C641&amp;ssl=1'></a></p>")]
    [InlineData("<figure class=wp-block-image><IMG SRC=https://i0.wp.com/example.com/chart.jpg?resize=1140%2C641&ssl=1></figure>")]
    [InlineData("https://i0.wp.com/example.com/chart.jpg?resize=1140%2C641&ssl=1")]
    [InlineData("https://example.com/cat.png")]
    [InlineData("https://example.com/a.jpg https://example.com/b.webp")]
    [InlineData("https://media.giphy.com/media/3o7abKhOpu0NwenH3O/giphy.gif")]
    [InlineData("https://www.youtube.com/watch?v=dQw4w9WgXcQ")]
    [InlineData("https://youtu.be/dQw4w9WgXcQ")]
    [InlineData("<iframe src=\"https://player.vimeo.com/video/76979871\"></iframe>")]
    [InlineData("<video controls src=\"a.mp4\"></video>")]
    [InlineData("[gif]")]
    [InlineData("IMG_2034.jpg")]
    [InlineData("![](https://example.com/cat.png)")]
    public void Flags_a_comment_that_is_only_a_picture(string body)
    {
        var verdict = ShippedModel.Decide(body);

        Assert.Equal(Outcome.Flagged, verdict.Outcome);
        Assert.Equal(ReasonCodes.MediaOnly, Assert.Single(verdict.Reasons).Code);
    }

    [Theory]
    [InlineData("nice image")]
    [InlineData("That is a beautiful picture, thank you for posting it.")]
    [InlineData("The video explains it well.")]
    [InlineData("<p>This is the chart I meant: <img src=\"https://i0.wp.com/example.com/chart.jpg\"></p>")]
    [InlineData("See https://example.com/chart.png for the numbers by year")]
    public void Judges_a_comment_with_words_by_its_words(string body)
    {
        Assert.Equal(Readability.Readable, ShippedModel.Assess(body).Facts.Readability);
        Assert.Equal(Outcome.Approved, ShippedModel.Decide(body).Outcome);
    }
}
