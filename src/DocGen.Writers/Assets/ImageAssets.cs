using System.Collections.Immutable;
using DocGen.Core.Images;
using DocGen.Core.Model;
using DocGen.Core.Writing;

namespace DocGen.Writers.Assets;

/// <summary>
/// The pictures of a document as files in a folder beside it. File names depend only on the order of the pictures, so that all formats of a
/// document share the same files.
/// </summary>
internal sealed class ImageAssets(Document document)
{
    private readonly Dictionary<string, string> _pathBySource = new(StringComparer.Ordinal);
    private readonly HashSet<string> _paths = new(StringComparer.OrdinalIgnoreCase);
    private readonly ImmutableArray<WrittenAsset>.Builder _assets = ImmutableArray.CreateBuilder<WrittenAsset>();

    /// <summary>The content of the picture, or <see langword="null"/> if the document does not contain it.</summary>
    public ImageData? Find(Image image) => document.Images.GetValueOrDefault(image.Source);

    /// <summary>The path from the main file to a picture that the document contains.</summary>
    public string PathOf(Image image, ImageData data)
    {
        if (_pathBySource.TryGetValue(image.Source, out var known))
            return known;
        var path = Add(image.Source[(image.Source.LastIndexOf('/') + 1)..], data.Bytes);
        _pathBySource.Add(image.Source, path);
        return path;
    }

    /// <summary>Adds a generated file.</summary>
    /// <param name="name">The file name; a number is added if it is taken.</param>
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
