using System.Text.Json.Serialization;
using DocGen;
using DocGen.Frontend.Data;

const string Template = """
    ---
    id: order
    title: Order confirmation
    layout: letter
    lang: en
    ---
    # Order {{ order.number }}

    Dear {{ order.customer }}

    Thank you for your order of {{ order.date | date }}.

    {{ func sum_of(line); ret line.count * line.price; end }}

    {{ table order.lines [
      { title: "Item", value: "item", header: true, total: "Total" },
      { title: "Count", value: "count", format: "number" },
      { title: "Price", value: "price", format: "kr 2" },
      { title: "Sum", value: @sum_of, format: "kr 2", total: "sum" }
    ] { caption: "What you have ordered" } }}
    """;

var order = new Order(
    "A-17",
    "Northern Chairs",
    new DateOnly(2024, 3, 11),
    [new OrderLine("Office chair", 4, 1_299.50m), new OrderLine("Stool", 1, 349m)]
);
var source = new DocumentSource("order", Template).WithData("order", order, OrderJson.Default.Order);
var result = await new DocGenEngine().RenderAsync(source, ["pdf"]);
foreach (var diagnostic in result.Diagnostics)
    await Console.Error.WriteLineAsync(diagnostic.ToString());
if (!result.Succeeded)
    return 1;

var path = args is [var given] ? given : "order.pdf";
await using var file = File.Create(path);
await result["pdf"].WriteToAsync(file);
Console.WriteLine(path);
return 0;

internal sealed record Order(string Number, string Customer, DateOnly Date, IReadOnlyList<OrderLine> Lines);

internal sealed record OrderLine(string Item, int Count, [property: Unit("kr.")] decimal Price);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(Order))]
internal sealed partial class OrderJson : JsonSerializerContext;
