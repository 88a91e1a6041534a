namespace DocGen.Tests.Documents;

/// <summary>Something in a published document that its generated counterpart must have.</summary>
/// <param name="Kind">How it is recognised and compared.</param>
/// <param name="Text">As it is printed, with single spaces.</param>
/// <param name="Line">Its line in the source file, from 1.</param>
internal sealed record SourceToken(SourceTokenKind Kind, string Text, int Line)
{
    public override string ToString() => $"line {Line}: {Kind} '{Text}'";
}

/// <summary>What is looked for, in the order in which it is taken out of the text: the digits of a date are not numbers too.</summary>
internal enum SourceTokenKind
{
    Address,
    Phone,
    Date,
    Number,
    Name,
}
