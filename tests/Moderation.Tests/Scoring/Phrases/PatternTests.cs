using Moderation.Scoring.Phrases;
using Xunit;

namespace Moderation.Tests.Scoring.Phrases;

public sealed class PatternTests
{
    [Theory]
    [InlineData("{person} are {animal}", "Well, you are really so dog", "you are really so dog")]
    [InlineData("{person} are {animal}", "you're a cat", null)]
    [InlineData("{person} are a? {animal}", "you're a cat", "you're a cat")]
    [InlineData("{person} are a {animal}", "Your friend is; you are a guinea pig.", "you are a guinea pig")]
    [InlineData("{person} are ..2 {animal}", "you are some kind dog", "you are some kind dog")]
    [InlineData("{person} are ..2 {animal}", "you are one of those dog", null)]
    [InlineData("{person} are ..2 {animal}", "you are not dog", null)]
    [InlineData("{person} are ..2 {animal}", "you are here, dog", null)]
    [InlineData("{person} are ..2 {animal}", "you are. A dog", null)]
    [InlineData("^ the {animal} $", "I said the dog. The dog! The dog barks.", "the dog")]
    [InlineData("hunts!/eats {animal}", "he eats cat", "eats cat")]
    [InlineData("big_bad!/small {animal}", "a big bad dog", "big bad dog")]
    public void Matches_words_in_a_row_within_one_sentence(string pattern, string body, string? match) =>
        Assert.Equal(match, Phrased.Match(body, $"threat grave: {pattern}")?.Trim());

    [Theory]
    [InlineData("you are a dog", "you are a dog")]
    [InlineData("you are a dog in a show", null)]
    [InlineData("you are a dog at a show", "you are a dog")]
    public void Is_cancelled_by_a_pattern_that_shares_a_word_with_it(string body, string? match) =>
        Assert.Equal(match, Phrased.Match(body, "threat grave: {person} are a {animal}\npass threat: {animal} in"));

    [Theory]
    [InlineData("On Saturday all of you see that you are a dog", null)]
    [InlineData("On Saturday we rest. You are a dog", "you are a dog")]
    public void Is_cancelled_by_a_topic_anywhere_in_its_sentence(string body, string? match) =>
        Assert.Equal(match, Phrased.Match(body, "threat serious: {person} are a {animal}\nnear threat serious: saturday"));

    [Fact]
    public void Is_not_cancelled_by_a_rule_for_milder_ones() =>
        Assert.NotNull(Phrased.Match("saturday you are a dog", "threat grave: {person} are a {animal}\nnear threat serious: saturday"));

    [Theory]
    [InlineData("I saw dogs. They are loud", "they are loud")]
    [InlineData("I saw dogs. I said so. They are loud", null)]
    [InlineData("I saw dogs. They bark. They are loud", "they are loud")]
    [InlineData("I saw dogs with their owners. They are loud", null)]
    [InlineData("I saw dogs on one two three four five six seven eight nine ten eleven walks. They are loud", null)]
    [InlineData("They are loud", null)]
    public void Takes_them_for_the_group_that_the_sentence_before_names(string body, string? match) =>
        Assert.Equal(match, Phrased.Match(body, "threat grave: {pet} are loud")?.Trim());

    [Theory]
    [InlineData("threat grave: {person} are")]
    [InlineData("threat grave: {nobody} are {animal}")]
    [InlineData("threat grave: {animal}? ..2")]
    [InlineData("threat grave: {animal} ..10")]
    [InlineData("threat terrible: {animal}")]
    [InlineData("treat grave: {animal}")]
    [InlineData("threat grave: the! {animal}")]
    [InlineData("threat grave: {animal} ..9 ..9 ..9 ..9 ..9 ..9")]
    public void Is_refused_when_it_could_not_be_searched(string phrases) =>
        Assert.Throws<InvalidDataException>(() => Phrased.Match("any", phrases));
}
