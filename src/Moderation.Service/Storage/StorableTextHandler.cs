using System.Data;
using Dapper;

namespace Moderation.Service.Storage;

/// <summary>
/// Makes every text that goes into a statement one that every store can take: a stranger's NUL in an address must find nothing, not
/// fail.
/// </summary>
public sealed class StorableTextHandler : SqlMapper.TypeHandler<string>
{
    public static void Register()
    {
        SqlMapper.RemoveTypeMap(typeof(string)); // or the handler is never asked
        SqlMapper.AddTypeHandler(new StorableTextHandler());
    }

    public override void SetValue(IDbDataParameter parameter, string? value)
    {
        parameter.DbType = DbType.String;
        parameter.Value = (object?)StorableText.From(value) ?? DBNull.Value;
    }

    public override string? Parse(object value) => (string)value;
}
