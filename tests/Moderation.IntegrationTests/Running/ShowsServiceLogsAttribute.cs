using System.Reflection;
using Moderation.IntegrationTests.Running;
using Xunit;
using Xunit.v3;

[assembly: ShowsServiceLogs]

namespace Moderation.IntegrationTests.Running;

/// <summary>Adds the logs of its services to the output of a test that failed.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class ShowsServiceLogsAttribute : BeforeAfterTestAttribute
{
    public override void Before(MethodInfo methodUnderTest, IXunitTest test) => ServiceLogs.Begin(test.UniqueID);

    public override void After(MethodInfo methodUnderTest, IXunitTest test) =>
        ServiceLogs.End(test.UniqueID, hasFailed: TestContext.Current.TestState?.Result == TestResult.Failed);
}
