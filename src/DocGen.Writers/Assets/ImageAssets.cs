using System.Collections.Immutable;
using DocGen.Core.Images;
using DocGen.Core.Model;
using DocGen.Core.Writing;

namespace DocGen.Writers.Assets;

/// <summary>
/// The pictures that a document shows, as files in a folder beside it. Names depend on nothing but the order of the pictures, so that
/// all formats of a document share the same files.
/// </summary>
internal sealed class ImageAssets(Document document)
{
    private readonly Dictionary<string, string> _pathBySource = new(StringComparer.Ordinal);
    private readonly HashSet<string> _paths = new(StringComparer.OrdinalIgnoreCase);
    private readonly ImmutableArray<WrittenAsset>.Builder _assets = ImmutableArray.CreateBuilder<WrittenAsset>();

    /// <summary>The picture's bytes, or <see langword="null"/> when the document does not have them.</summary>
    public ImageData? Find(Image image) => document.Images.GetValueOrDefault(image.Source);

    /// <summary>The path from the main file to a picture that the document has.</summary>
    public string PathOf(Image image, ImageData data)
    {
        if (_pathBySource.TryGetValue(image.Source, out var known))
            return known;
        var path = Add(image.Source[(image.Source.LastIndexOf('/') + 1)..], data.Bytes);
        _pathBySource.Add(image.Source, path);
        return path;
    }

    /// <summary>Adds a file that is made here.</summary>
    /// <param name="name">Its name, which gets a number when it is taken.</param>
    /// <returns>The path from the main file to it.</returns>
    public string Add(string name, ReadOnlyMemory<byte> bytes)
    {
        var extension = Path.GetExtension(name);
        var path = document.Info.Id + "/" + name;
        for (var n = 2; !_paths.Add(path); n++)
            path = FormattableString.Invariant($"{document.Info.Id}/{name[..^extension.Length]}-{n}{extension}");
        _assets.Add(new WrittenAsset(path, bytes));
        return path;
    }

    public ImmutableArray<WrittenAsset> ToArray() => _assets.ToImmutable();
}
