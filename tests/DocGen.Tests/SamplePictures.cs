namespace DocGen.Tests;

/// <summary>Small pictures of 64 by 48 pixels, of the kinds that files are met in.</summary>
internal static class SamplePictures
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "conformance", "pdf", "project", "templates", "images");

    public static byte[] Png => Read("rgba.png");

    public static byte[] Jpeg => Read("rgb.jpg");

    public static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(Folder, name));
}
