using System.Globalization;
using DocGen.Core.Cancellation;
using DocGen.Core.Images;
using DocGen.Core.Languages;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Writers.Word.Charts;
using DocGen.Writers.Word.Packaging;

namespace DocGen.Writers.Word.Body;

/// <summary>The pictures of a file, each stored once, and its charts.</summary>
internal sealed class Media
{
    private readonly Dictionary<string, string> _targets = new(StringComparer.Ordinal);
    private readonly List<(string Name, ImageData Data)> _items = [];
    private readonly List<Chart> _charts = [];

    /// <summary>The relationship target of a picture.</summary>
    public string Add(string source, ImageData data)
    {
        if (_targets.TryGetValue(source, out var target))
            return target;
        var extension = data.MediaType == "image/png" ? ".png" : ".jpeg";
        target = "media/image" + (_items.Count + 1).ToString(CultureInfo.InvariantCulture) + extension;
        _targets.Add(source, target);
        _items.Add((target, data));
        return target;
    }

    /// <summary>The relationship target of a chart.</summary>
    public string Add(Chart chart)
    {
        _charts.Add(chart);
        return "charts/chart" + _charts.Count.ToString(CultureInfo.InvariantCulture) + ".xml";
    }

    public void AddTo(Package package, Theme theme, Language language, Work work)
    {
        for (var i = 0; i < _charts.Count; i++)
            ChartPart.Add(package, _charts[i], i + 1, theme, language, work);
        foreach (var (name, data) in _items)
            package.Add("word/" + name, null, PackedPart.Store(data.Bytes.Span, work));
    }
}
