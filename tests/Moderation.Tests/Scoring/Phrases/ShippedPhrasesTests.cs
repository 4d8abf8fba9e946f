using System.Diagnostics;
using Moderation.Scoring.Phrases;
using Moderation.Scoring.WordLists;
using Xunit;

namespace Moderation.Tests.Scoring.Phrases;

public sealed class ShippedPhrasesTests
{
    [Theory]
    [InlineData("I will kill you.")]
    [InlineData("i'm gonna fucking strangle him")]
    [InlineData("We'll smash your teeth in.")]
    [InlineData("You deserve to be raped.")]
    [InlineData("Hope you get cancer and die")]
    [InlineData("Someone should shoot those people.")]
    [InlineData("Just go and hang yourself")]
    [InlineData("KYS")]
    [InlineData("Why don't you drink bleach?")]
    [InlineData("I know where your kids go to school.")]
    [InlineData("Deport them all, and do it in body bags.")]
    [InlineData("Kill them all")]
    [InlineData("Let's torch the synagogue.")]
    [InlineData("I'll throw you off the bridge")]
    [InlineData("i will put you in hospital mate")]
    [InlineData("You won't live to see the weekend.")]
    [InlineData("There is a bullet with your name on it")]
    [InlineData("Tomorrow ill stab you")]
    [InlineData("I am going to butcher my neighbour")]
    [InlineData("Would be a shame if something happened to your shop.")]
    [InlineData("We'll put a brick through your window")]
    [InlineData("We are coming for you gays")]
    [InlineData("I would gladly strangle a Turk")]
    [InlineData("Immigrants will get what they deserve, soon.")]
    [InlineData("I'm going to shoot every immigrant I see")]
    public void Hold_threats_and_wishes_of_death(string body) => Assert.Contains("Threat", Phrased.Of(body));

    [Theory]
    [InlineData("We will destroy them on Saturday, no question.")]
    [InlineData("This film killed me, I cried twice.")]
    [InlineData("Just kill the process and restart it.")]
    [InlineData("I could murder a curry right now.")]
    [InlineData("They want to kill this bill in committee.")]
    [InlineData("He said he would kill her, police say.")]
    [InlineData("A man who said \"I will kill you\" to a driver was jailed.")]
    [InlineData("My mum would kill me if she saw this.")]
    [InlineData("Break a leg tonight!")]
    [InlineData("Shoot me an email when you get there.")]
    [InlineData("The bombs killed 40 Palestinians.")]
    [InlineData("You will kill yourself working like that.")]
    [InlineData("I hope my laptop doesn't die before noon.")]
    [InlineData("I am going to beat you at chess.")]
    [InlineData("He was mentally ill and hurt nobody.")]
    [InlineData("I will put you in touch with the hospital.")]
    [InlineData("It would be a shame if something good were lost.")]
    [InlineData("You won't see the sun until the weekend.")]
    [InlineData("We will throw you a party off the harbour bridge.")]
    [InlineData("My dad had to put the old dog down.")]
    public void Pass_figures_of_speech_sport_and_news(string body) => Assert.Equal(string.Empty, Phrased.Of(body));

    [Theory]
    [InlineData("Let's cut him some slack.")]
    [InlineData("You need a sharp knife and a cutting board.")]
    [InlineData("I'll wait for you outside the cinema.")]
    [InlineData("Your blood will be tested for iron.")]
    [InlineData("I'm going to hang a poster in the hall.")]
    [InlineData("We will shoot the mayor at noon, then the interview.")]
    [InlineData("Come on lads, let's beat them tonight.")]
    [InlineData("I want to shoot my girlfriend at sunset, the light is perfect.")]
    [InlineData("I'll cut up her apple.")]
    [InlineData("The bulbs should be put in the ground before the frost.")]
    [InlineData("Keep running on that knee and you'll end up in a wheelchair.")]
    [InlineData("We will put them in the ground in April.")]
    [InlineData("You won't survive the winter without a good coat.")]
    [InlineData("The coalition is weak; they won't live to see Christmas.")]
    [InlineData("It was the first time someone shot a president on live television.")]
    [InlineData("Take the boxes and line them up against the wall.")]
    [InlineData("With that budget you are digging your own grave.")]
    [InlineData("We will drop them off the bridge and see whose stick wins.")]
    [InlineData("I'll slice them up for the salad.")]
    [InlineData("Now I will pour boiling water over them and wait.")]
    [InlineData("We build straw men and we will set them alight at Easter.")]
    [InlineData("Leave the cookies here and I'll make them disappear.")]
    [InlineData("We will put bricks in your drive next week.")]
    [InlineData("We bought a chef's knife for her.")]
    [InlineData("He got a pocket knife with his name on it.")]
    [InlineData("I'll bring the hammer to your place.")]
    [InlineData("Skip the dentist and say goodbye to your teeth.")]
    [InlineData("One day I will break every bone in my body skiing.")]
    [InlineData("The Browns stink.")]
    [InlineData("Never trust the Germans in a penalty shoot-out.")]
    [InlineData("Grey squirrels? They are pests and should be culled.")]
    [InlineData("When will the Russians leave Ukraine?")]
    [InlineData("Some residents do not want refugees near the school.")]
    [InlineData("There are still Palestinians who have not been bombed.")]
    [InlineData("By the decree they must deport Chechens and Tatars.")]
    [InlineData("You haven't got a brain tumour.")]
    [InlineData("If you had a brain scan, it would show.")]
    [InlineData("The rest of you cow owners should check the fences.")]
    [InlineData("They turned a barn into a house in six weeks.")]
    [InlineData("Use https://example.org to reset your password.")]
    [InlineData("The bank had lent billions with no collateral.")]
    [InlineData("How do I get my site to the first page of Google?")]
    [InlineData("I have 200 backlinks to my blog.")]
    [InlineData("Victims had to pay 2 bitcoin within 48 hours.")]
    public void Pass_honest_talk_with_the_words_of_threats_hate_and_adverts(string body) => Assert.Equal(string.Empty, Phrased.Of(body));

    [Theory]
    [InlineData("Muslims are vermin.")]
    [InlineData("Those immigrants are a disease")]
    [InlineData("Gay people are nothing but subhuman filth")]
    [InlineData("The Roma should be wiped out.")]
    [InlineData("Jews should be sent to the gas chambers.")]
    [InlineData("Black people do not belong in this country.")]
    [InlineData("Women are inferior by nature.")]
    [InlineData("Nigerians are thieves")]
    [InlineData("i hate gays")]
    [InlineData("All Catholics do is steal")]
    [InlineData("Refugees come here to live off our taxes.")]
    [InlineData("Never trust a Turk")]
    [InlineData("Why do immigrants even exist?")]
    [InlineData("A Sikh is no better than a rat.")]
    [InlineData("Foreigners should know their place")]
    [InlineData("Homosexuality is a mental illness.")]
    [InlineData("Nigerian players 🐒🍌")]
    [InlineData("No Sikh deserves to be free.")]
    [InlineData("No woman should be allowed to vote.")]
    [InlineData("Gypsies are not civilised")]
    [InlineData("Poles will never be our equals.")]
    [InlineData("Why are Hindus so dirty?")]
    [InlineData("Is there anything lower than a Somali?")]
    [InlineData("Who else can't stand lesbians? I despise lesbians.")]
    [InlineData("What have Albanians ever achieved?")]
    [InlineData("Deaf people make my skin crawl.")]
    [InlineData("There are Romanians in our street now. I hate them.")]
    [InlineData("Two Muslims moved in upstairs. They're vermin.")]
    [InlineData("No Hindu deserves to live in this town.")]
    [InlineData("No woman deserves to have a job.")]
    public void Hold_attacks_on_people_for_who_they_are(string body) => Assert.Contains("IdentityAttack", Phrased.Of(body));

    [Theory]
    [InlineData("Muslims are people too.")]
    [InlineData("Refugees come here to be safe.")]
    [InlineData("All Catholics do is sing, and they sing well.")]
    [InlineData("Why do mosquitoes exist?")]
    [InlineData("We have to get the women's team out of the relegation zone.")]
    [InlineData("Nobody should ever say that Muslims are vermin.")]
    [InlineData("Not all Poles are thieves, obviously.")]
    [InlineData("Gay people are not vermin.")]
    [InlineData("Calling refugees a plague is what they did in 1938.")]
    [InlineData("Forty Somalis were killed in the attack.")]
    [InlineData("I hate men who shout at referees.")]
    [InlineData("The rats are vermin, call the council.")]
    [InlineData("Deaf people are welcome at the garden show.")]
    [InlineData("No Sikh deserves to be killed for that.")]
    [InlineData("No woman should be allowed to suffer like this.")]
    [InlineData("Gypsies are not thieves.")]
    [InlineData("Why are Hindus so fond of mangoes?")]
    [InlineData("Is there anything better than a Somali breakfast?")]
    [InlineData("What have the Romans ever done for us?")]
    [InlineData("Refugees suffer and the politicians watch. I hate them.")]
    [InlineData("Our neighbours had rats. They are vermin.")]
    [InlineData("Muslims live here too. We like them.")]
    [InlineData("Refugees came last year. They are not criminals.")]
    [InlineData("Two skinheads beat up a gay man. They should rot in jail.")]
    [InlineData("Hooligans shouted at Muslims outside the hall. They are scum.")]
    [InlineData("Poles and Turks ran the stall together. The moths got into the flour, so we should kill them all.")]
    [InlineData("We grew beans with the refugees. They should be exterminated, those beetles.")]
    [InlineData("The Jews of our town were deported in 1942. They were called vermin.")]
    [InlineData("No Muslim should be allowed to be dragged from a plane like that.")]
    [InlineData("All Catholics must die someday, like all of us.")]
    [InlineData("It is false that immigrants do not deserve rights.")]
    [InlineData("I want to kill the myth that Muslims are violent.")]
    [InlineData("Why are some people so sure that Turks are violent?")]
    public void Pass_what_names_groups_without_attacking_them(string body) => Assert.Equal(string.Empty, Phrased.Of(body));

    [Theory]
    [InlineData("You are an idiot.")]
    [InlineData("youre such a pathetic little loser")]
    [InlineData("What a moron you are")]
    [InlineData("Go back to your cave, troll.")]
    [InlineData("You people are pathetic.")]
    [InlineData("You piece of shit")]
    [InlineData("The author is a lying whore.")]
    [InlineData("pathetic loser")]
    [InlineData("You are not just a fool, you are the dumbest fool around.")]
    [InlineData("🖕🖕")]
    [InlineData("you are 🤡")]
    public void Hold_insults_to_somebody_present(string body) => Assert.Contains("Insult", Phrased.Of(body));

    [Theory]
    [InlineData("I'm an idiot, sorry.")]
    [InlineData("Don't call him an idiot.")]
    [InlineData("You are not an idiot.")]
    [InlineData("That was stupid of me.")]
    [InlineData("He called me an idiot.")]
    [InlineData("\"You are an idiot\", he wrote under my poem.")]
    [InlineData("Holy shit, that goal!")]
    [InlineData("My fucking printer is a piece of shit.")]
    [InlineData("You lucky bastard, enjoy Lisbon.")]
    [InlineData("You are a piece of work, in the best way.")]
    public void Pass_self_reproach_denial_and_swearing_at_things(string body) => Assert.Equal(string.Empty, Phrased.Of(body));

    [Theory]
    [InlineData("They recovered all my stolen funds within a week")]
    [InlineData("Message her on WhatsApp and start today")]
    [InlineData("A powerful spell caster brought my wife back")]
    [InlineData("Do you need an urgent loan?")]
    [InlineData("Ask me how I turned 200 into 4,000 in two weeks")]
    [InlineData("Register using my referral code and claim 20 free spins")]
    [InlineData("We sell guest posts and dofollow links")]
    [InlineData("I can put your shop on the first page of Google")]
    [InlineData("Pay 0.2 BTC within 24 hours")]
    [InlineData("get it here https://drop.example.com/a.zip password 4321")]
    [InlineData("Call the QuickBooks support number now")]
    public void Hold_the_commonest_frauds(string body) => Assert.Contains("Advert", Phrased.Of(body));

    [Theory]
    [InlineData("We finally recovered the bikes from the canal.")]
    [InlineData("My sister paid off her loan last year.")]
    [InlineData("The first page of the report is on Google Docs.")]
    [InlineData("He had to pay his landlord within five days.")]
    [InlineData("I need a loan, but no bank gives me one without collateral.")]
    [InlineData("The headline says the chancellor is on Telegram now.")]
    [InlineData("Beware of anyone who says they recover stolen bitcoin.")]
    [InlineData("I asked the library for its phone number.")]
    public void Pass_honest_talk_of_the_same_things(string body) => Assert.Equal(string.Empty, Phrased.Of(body));

    [Theory]
    [InlineData("He said that Muslims are vermin.", "")]
    [InlineData("He said that Muslims are vermin, and he is right.", "IdentityAttack")]
    [InlineData("\"Muslims are vermin\" it says on the wall. So true!", "IdentityAttack")]
    [InlineData("\"Muslims are vermin\" it says on the wall. Paint over it.", "")]
    [InlineData("As I said, Muslims are vermin.", "IdentityAttack")]
    [InlineData("<blockquote>I will kill you</blockquote> Who writes such a thing?", "")]
    [InlineData("<code>I will kill you</code>", "")]
    public void Tell_the_words_of_others_from_the_writers_own(string body, string categories) =>
        Assert.Equal(categories, Phrased.Of(body));

    [Fact]
    public void Keep_the_gravest_phrase_of_each_category() =>
        Assert.Equal(
            [WordSeverity.Grave],
            PhraseFinder.In(Phrased.WordingOf("Nigerians are thieves. Nigerians are vermin.")).Select(phrase => phrase.Severity));

    [Fact]
    public void Are_found_in_one_text_after_another()
    {
        Assert.Equal("Threat", Phrased.Of("I will kill you."));
        Assert.Equal(string.Empty, Phrased.Of("I will call you."));
    }

    /// <summary>The worst text per character that the lists allow must not cost more than many times an ordinary one.</summary>
    [Theory]
    [InlineData("i will you are idiot he said kill ")]
    [InlineData("he said you idiot. ")]
    [InlineData("\"you are an idiot\" muslims are not vermin , ")]
    public void Cost_time_linear_in_a_hostile_text(string part)
    {
        var wording = Phrased.WordingOf(string.Concat(Enumerable.Repeat(part, 32_000 / part.Length)));
        var finder = new PhraseFinder(PhraseBook.Shipped);
        finder.Find(wording);
        var watch = Stopwatch.StartNew();

        finder.Find(wording);

        Assert.InRange(watch.ElapsedMilliseconds, 0, 2_000);
    }
}
