namespace DocGen.Frontend.Templates.Evaluation;

/// <summary>How a statement ended (ECMA-262, 6.2.4).</summary>
internal enum Completion
{
    Normal,
    Break,
    Continue,
    Return,
}
