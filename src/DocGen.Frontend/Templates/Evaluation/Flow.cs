namespace DocGen.Frontend.Templates.Evaluation;

/// <summary>How a statement ended.</summary>
internal enum Flow
{
    Next,
    Break,
    Continue,
    Return,
}
