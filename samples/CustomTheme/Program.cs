using DocGen;
using DocGen.Building;
using DocGen.Pdf.Fonts;

// The folder of this sample is the working directory, or the first argument; the second is the output folder.
var folder = args.ElementAtOrDefault(0) ?? ".";
var output = args.ElementAtOrDefault(1) ?? Path.Combine(folder, "output");

var font = CustomFont.Load(Path.Combine(folder, "fonts", "Bitter-Bold.ttf"));
Console.WriteLine($"{font.Family}, weight {font.Weight}");

// Ask before the first document: a letter that the font lacks is printed in a font of DocGen's, and each build reports it (DG6404).
const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅabcdefghijklmnopqrstuvwxyzæøå0123456789.,:;-–()&";
var missing = font.FindMissing(Letters);
if (!missing.IsEmpty)
{
    await Console.Error.WriteLineAsync($"{font.Family} lacks {string.Join(' ', missing)}; take another file of the font");
    return 1;
}

var options = new DocGenEngineOptions();
options.Fonts.Add(font);
var result = await new DocGenEngine(options).OpenProject(Path.Combine(folder, "project")).BuildAsync(new BuildOptions { Output = output });
foreach (var diagnostic in result.Diagnostics)
    await Console.Error.WriteLineAsync(diagnostic.ToString());
foreach (var file in result.Documents.SelectMany(document => document.Files))
    Console.WriteLine($"{file.Status} {file.Path}");
return result.Succeeded ? 0 : 1;
