using Moderation.IntegrationTests.Browser;
using Xunit;

[assembly: AssemblyFixture(typeof(Chromium))]
