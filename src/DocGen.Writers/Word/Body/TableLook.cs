namespace DocGen.Writers.Word.Body;

/// <summary>The parts of a table style that a table uses (ECMA-376 part 1, 17.4.55).</summary>
[Flags]
internal enum TableLook
{
    /// <summary>No part, no bands.</summary>
    None = NoRowBands | NoColumnBands,
    FirstRow = 0x20,
    LastRow = 0x40,
    FirstColumn = 0x80,
    NoRowBands = 0x200,
    NoColumnBands = 0x400,
}
