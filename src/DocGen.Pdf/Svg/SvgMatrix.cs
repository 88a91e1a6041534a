namespace DocGen.Pdf.Svg;

/// <summary>A transformation of the plane (SVG 2, 8.4): x' = A x + C y + E, y' = B x + D y + F.</summary>
internal readonly record struct SvgMatrix(double A, double B, double C, double D, double E, double F)
{
    public static readonly SvgMatrix Identity = new(1, 0, 0, 1, 0, 0);

    /// <summary>The average factor by which lengths grow.</summary>
    public double Scale => Math.Sqrt(Math.Abs((A * D) - (B * C)));

    /// <summary>Whether lengths grow alike in all directions.</summary>
    public bool IsUniform
    {
        get
        {
            var (across, down) = ((A * A) + (B * B), (C * C) + (D * D));
            return Math.Abs(across - down) <= 1e-6 * (across + down) && Math.Abs((A * C) + (B * D)) <= 1e-6 * (across + down);
        }
    }

    /// <summary>Whether shapes run in the opposite direction afterwards.</summary>
    public bool IsMirrored => (A * D) - (B * C) < 0;

    public static SvgMatrix Move(double x, double y) => new(1, 0, 0, 1, x, y);

    public static SvgMatrix Stretch(double x, double y) => new(x, 0, 0, y, 0, 0);

    /// <summary>The composition that applies <paramref name="inner"/> first and then this matrix.</summary>
    public SvgMatrix Of(in SvgMatrix inner) =>
        new(
            (A * inner.A) + (C * inner.B),
            (B * inner.A) + (D * inner.B),
            (A * inner.C) + (C * inner.D),
            (B * inner.C) + (D * inner.D),
            (A * inner.E) + (C * inner.F) + E,
            (B * inner.E) + (D * inner.F) + F
        );

    public (double X, double Y) Of(double x, double y) => ((A * x) + (C * y) + E, (B * x) + (D * y) + F);

    public static SvgMatrix Turn(double degrees)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        return new SvgMatrix(cos, sin, -sin, cos, 0, 0);
    }

    public static SvgMatrix Skew(double degreesX, double degreesY) =>
        new(1, Math.Tan(degreesY * Math.PI / 180), Math.Tan(degreesX * Math.PI / 180), 1, 0, 0);
}
