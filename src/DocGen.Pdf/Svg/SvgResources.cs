using DocGen.Pdf.Objects;

namespace DocGen.Pdf.Svg;

/// <summary>
/// The resources of the forms of a picture (ISO 32000-1, 7.8.3): opacities and shadings, which all forms share, and the transparency groups
/// of each form. Groups are not shared, because a form whose resources include the form itself would be recursive.
/// </summary>
internal sealed class SvgResources(PdfFile file)
{
    private readonly List<(double Fill, double Stroke)> _states = [];
    private readonly List<int> _shadings = [];
    private readonly Stack<List<int>> _groups = new([
        [],
    ]);
    private readonly int _stateId = file.Reserve();
    private readonly int _shadingId = file.Reserve();

    /// <summary>Writes the operator that sets opacity.</summary>
    public void SetOpacity(PdfBuffer content, double fill, double stroke)
    {
        var state = (Math.Round(fill, 3), Math.Round(stroke, 3));
        var index = _states.IndexOf(state);
        if (index < 0)
        {
            index = _states.Count;
            _states.Add(state);
        }

        content.Raw("/G"u8).Int(index).Raw(" gs "u8);
    }

    /// <summary>Writes the operator that fills the clipping path with a shading (8.7.4.2).</summary>
    public void PaintShading(PdfBuffer content, PdfBuffer shading)
    {
        content.Raw("/S"u8).Int(_shadings.Count).Raw(" sh "u8);
        _shadings.Add(file.Add(shading));
    }

    /// <summary>Begins content that is blended as a whole.</summary>
    public void BeginGroup() => _groups.Push([]);

    /// <summary>Ends the group and writes the operator that paints it: a form XObject with a transparency group (11.6.6).</summary>
    /// <param name="content">The stream in which it is painted.</param>
    /// <param name="entries">The entries of its dictionary, without Resources and Group.</param>
    /// <param name="group">The content of the group.</param>
    public void EndGroup(PdfBuffer content, PdfBuffer entries, PdfBuffer group)
    {
        Write(entries);
        _groups.Pop();
        content.Raw("/X"u8).Int(_groups.Peek().Count).Raw(" Do "u8);
        _groups
            .Peek()
            .Add(file.AddStream(entries.Raw("/Group<</Type/Group/S/Transparency/CS/DeviceRGB/I true>>"u8).Written, group.Written));
    }

    /// <summary>Writes the Resources entry of the outermost form, and the objects it refers to.</summary>
    public void End(PdfBuffer entries)
    {
        Write(entries);
        var states = new PdfBuffer();
        states.Raw("<<"u8);
        for (var i = 0; i < _states.Count; i++)
            states
                .Raw("/G"u8)
                .Int(i)
                .Raw("<</Type/ExtGState/ca "u8)
                .Real(_states[i].Fill)
                .Raw("/CA "u8)
                .Real(_states[i].Stroke)
                .Raw(">>"u8);
        file.Write(_stateId, states.Raw(">>"u8));
        var shadings = new PdfBuffer();
        shadings.Raw("<<"u8);
        Numbered(shadings, "/S"u8, _shadings);
        file.Write(_shadingId, shadings.Raw(">>"u8));
    }

    private void Write(PdfBuffer entries)
    {
        entries.Raw("/Resources<</ExtGState "u8).Ref(_stateId).Raw("/Shading "u8).Ref(_shadingId).Raw("/XObject<<"u8);
        Numbered(entries, "/X"u8, _groups.Peek());
        entries.Raw(">>>>"u8);
    }

    private static void Numbered(PdfBuffer dictionary, ReadOnlySpan<byte> letter, List<int> ids)
    {
        for (var i = 0; i < ids.Count; i++)
            dictionary.Raw(letter).Int(i).Space().Ref(ids[i]);
    }
}
