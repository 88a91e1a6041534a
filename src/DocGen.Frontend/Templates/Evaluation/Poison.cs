namespace DocGen.Frontend.Templates.Evaluation;

/// <summary>The value of a variable whose assignment failed. Every use of it fails silently, as the cause has been reported.</summary>
internal static class Poison
{
    public static readonly object Value = new();
}
