using Microsoft.Extensions.Configuration;
using Moderation.Service.Configuration;
using Moderation.Service.Intake;
using Xunit;

namespace Moderation.Tests.Service.Configuration;

public sealed class SettingsReaderTests
{
    [Fact]
    public void Takes_an_empty_value_as_not_set()
    {
        var settings = Configuration("Intake:Prefetch", "").ReadSettings<IntakeOptions>(IntakeOptions.Section);
        Assert.Equal(new IntakeOptions().Prefetch, settings.Prefetch);
        Assert.NotNull(Configuration("ConnectionStrings:Sqlite", "").ReadSettings<ConnectionStrings>(ConnectionStrings.Section).Sqlite);
    }

    [Fact]
    public void Refuses_a_key_below_a_setting() =>
        Assert.Contains("Intake:Prefetch:Of", Assert.Throws<SettingsException>(
            () => Configuration("Intake:Prefetch:Of", "5").ReadSettings<IntakeOptions>(IntakeOptions.Section)).Message);

    private static IConfiguration Configuration(string key, string value) =>
        new ConfigurationBuilder().AddInMemoryCollection([new(key, value)]).Build();
}
