namespace DocGen.Frontend.Templates.Evaluation;

/// <summary>The value of a variable whose assignment failed. Whatever uses it fails silently: the cause has been reported.</summary>
internal static class Poison
{
    public static readonly object Value = new();
}
