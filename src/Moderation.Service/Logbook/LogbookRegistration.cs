namespace Moderation.Service.Logbook;

/// <summary>What moderators decided.</summary>
public static class LogbookRegistration
{
    public static void AddLogbook(this IServiceCollection services) => services.AddSingleton<ModeratorLog>();
}
