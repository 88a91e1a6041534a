namespace DocGen.Core.Diagnostics;

/// <summary>
/// A stable code such as <c>DG2004</c>. The first digit names the stage: 1 data, 2 template, 3 Markdown, 4 model, 5 layout, 6 loss in a
/// format, 7 figures, 8 project and command line.
/// </summary>
/// <param name="Value">The code as printed.</param>
public readonly record struct DiagnosticCode(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
