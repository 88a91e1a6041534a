using System.Text.Json.Serialization;
using DocGen.Frontend.Data;

namespace DocGen.Tests.Engine;

/// <summary>An order as a shop's program has it.</summary>
public sealed record Order(string Number, DateOnly Date, [property: Unit("kr.")] decimal Freight, IReadOnlyList<OrderLine> Lines);

/// <summary>A line of an order.</summary>
public sealed record OrderLine(string Item, [property: Unit("stol", "stole")] int Count, [property: Unit("kr.")] decimal Price);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(Order))]
internal sealed partial class OrderJson : JsonSerializerContext;

/// <summary>An order and a template for it.</summary>
internal static class Orders
{
    public const string Template = """
        ---
        id: order
        title: Ordre
        layout: annex
        lang: da
        ---
        # Ordre {{ order.number }}

        Bestilt {{ order.date | date }}. Fragt: {{ order.freight | kr }}.

        {{ for line in order.lines }}
        - {{ line.item }}: {{ line.count | amount }} à {{ line.price | kr 2 }}
        {{ end }}
        """;

    public static readonly Order Sample = new(
        "A-17",
        new DateOnly(2024, 3, 11),
        49.5m,
        [new OrderLine("Kontorstol", 4, 1_299.50m), new OrderLine("Taburet", 1, 1.500m)]
    );

    public static DocumentSource Source(string template = Template) =>
        new DocumentSource("order", template).WithData("order", Sample, OrderJson.Default.Order);
}
