using System.Globalization;
using System.Text;

namespace DocGen.Benchmarks;

/// <summary>
/// A project with one report of about a hundred pages: forty chapters of running text, each with a table of 29 rows, a list and notes.
/// </summary>
internal static class GeneratedReport
{
    public const string Id = "report";

    private const int Chapters = 40;
    private const int Rows = 29;

    private const string Prose =
        "Kommunerne i hovedstadsregionen samarbejder om opgaver, som ingen af dem kan løse alene, og de deler udgifterne efter "
        + "indbyggertal. "
        + "Den enkelte kommune beslutter selv, hvordan den vil løse opgaven hos sig, f.eks. sammen med en nabo, og fortæller de "
        + "andre, hvad den har lært af det. "
        + "I 2023 kostede samarbejdet 875.000 kr. mere end året før, fordi flere borgere har brug for hjælp, og fordi priserne er "
        + "steget med 3,4 pct. "
        + "Det skal ses i sammenhæng med de **besparelser**, som samarbejdet giver kommunerne, og med *kvaliteten* af den hjælp, "
        + "som borgerne får. ";

    /// <summary>Writes the project into a new folder.</summary>
    /// <returns>The folder.</returns>
    public static string Write()
    {
        var folder = Directory.CreateTempSubdirectory("docgen-bench-").FullName;
        Put("docgen.yaml", "name: Benchmark\n");
        Put("data/schemas/report.schema.json", "{ \"type\": \"object\" }\n");
        Put("data/report.yaml", Data());
        Put("templates/report.sbn.md", Template());
        return folder;

        void Put(string name, string text)
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }

    private static string Data()
    {
        var data = new StringBuilder("# yaml-language-server: $schema=schemas/report.schema.json\nchapters:\n");
        for (var chapter = 1; chapter <= Chapters; chapter++)
        {
            data.Append(CultureInfo.InvariantCulture, $"  - name: Indsats {chapter}\n    rows:\n");
            for (var row = 1; row <= Rows; row++)
                data.Append(
                    CultureInfo.InvariantCulture,
                    $"      - {{ name: Kommune {row}, population: {10_000 + (chapter * row * 37)}, budget: "
                        + $"{100_000 + (chapter * row * 911)}, spent: {90_000 + (chapter * row * 877)} }}\n"
                );
        }

        return data.ToString();
    }

    private static string Template()
    {
        var paragraph = string.Concat(Enumerable.Repeat(Prose, 2)).TrimEnd();
        return $$$"""
            ---
            id: {{{Id}}}
            title: Årsrapport
            layout: report
            date: 2024-03-11
            data: { report: report.yaml }
            ---
            # {{ document.title }}

            ::contents

            {{ func rest_of(row); ret row.budget - row.spent; end }}
            {{ for chapter in report.chapters }}
            ## {{ chapter.name }}

            {{{paragraph}}}

            {{{paragraph}}}[^{{ for.index + 1 | text }}]

            [^{{ for.index + 1 | text }}]: Se også [kkr.dk](https://kkr.dk/).

            - {{{Prose}}}

            ### Økonomi i {{ chapter.name }}

            {{{paragraph}}}

            {{ table chapter.rows [
              { title: "Kommune", value: "name", header: true, total: "I alt" },
              { title: "Indbyggere", value: "population", format: "number", total: "sum" },
              { title: "Budget", group: "Beløb i kr.", value: "budget", format: "number", total: "sum" },
              { title: "Regnskab", group: "Beløb i kr.", value: "spent", format: "number", total: "sum" },
              { title: "Rest", group: "Beløb i kr.", value: @rest_of, format: "number", total: "sum" }
            ] { caption: "Budget og regnskab for " + chapter.name, notes: ["Kilde: kommunerne."] } }}

            {{{paragraph}}}

            :::callout{kind=note title="Bemærk"}
            {{{Prose}}}
            :::

            {{ end }}

            """;
    }
}
