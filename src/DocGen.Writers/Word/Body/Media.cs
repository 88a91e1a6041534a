using System.Globalization;
using DocGen.Core.Model;
using DocGen.Writers.Word.Packaging;

namespace DocGen.Writers.Word.Body;

/// <summary>The pictures of a file, each stored once.</summary>
internal sealed class Media
{
    private readonly Dictionary<string, string> _targets = new(StringComparer.Ordinal);
    private readonly List<(string Name, ImageData Data)> _items = [];

    /// <summary>The relationship target of a picture.</summary>
    public string Add(string source, ImageData data)
    {
        if (_targets.TryGetValue(source, out var target)) return target;
        var extension = data.MediaType == "image/png" ? ".png" : ".jpeg";
        target = "media/image" + (_items.Count + 1).ToString(CultureInfo.InvariantCulture) + extension;
        _targets.Add(source, target);
        _items.Add((target, data));
        return target;
    }

    public void AddTo(Package package)
    {
        foreach (var (name, data) in _items) package.Add("word/" + name, null, PackedPart.Store(data.Bytes.Span));
    }
}
