using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;
using DocGen.Core.Diagnostics;

namespace DocGen.Caching;

/// <summary>
/// The binary format of cache entries: the fields in order, numbers and lengths as in .NET's BinaryReader, and at the end a hash of
/// everything before it. Bytes with another hash are not an entry.
/// </summary>
internal static class CacheFormat
{
    /// <summary>Incremented when the order or the meaning of the fields changes.</summary>
    private const int Version = 1;

    private const int HashLength = 16;

    public static byte[] Write(CacheEntry entry)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Version);
            Write(writer, entry.Program);
            writer.Write(entry.Inputs.Length);
            foreach (var input in entry.Inputs)
            {
                writer.Write(input.Path);
                writer.Write(input.Hash is not null);
                if (input.Hash is { } hash)
                    Write(writer, hash);
            }

            writer.Write(entry.Outputs.Length);
            foreach (var output in entry.Outputs)
            {
                writer.Write(output.Path);
                Write(writer, output.Hash);
            }

            writer.Write(entry.Diagnostics.Length);
            foreach (var diagnostic in entry.Diagnostics)
                Write(writer, diagnostic);
        }

        var hashed = ContentHash.Of(stream.GetBuffer().AsSpan(0, (int)stream.Length));
        Span<byte> end = stackalloc byte[HashLength];
        BinaryPrimitives.WriteUInt128LittleEndian(end, hashed.Value);
        stream.Write(end);
        return stream.ToArray();
    }

    /// <returns><see langword="null"/> if the bytes are not a valid entry of this version.</returns>
    public static CacheEntry? Read(byte[] bytes)
    {
        var length = bytes.Length - HashLength;
        if (
            length < sizeof(int)
            || ContentHash.Of(bytes.AsSpan(0, length)).Value != BinaryPrimitives.ReadUInt128LittleEndian(bytes.AsSpan(length))
        )
            return null;
        using var reader = new BinaryReader(new MemoryStream(bytes, 0, length, writable: false), Encoding.UTF8);
        try
        {
            return reader.ReadInt32() == Version ? Read(reader) : null;
        }
        catch (Exception exception) when (exception is EndOfStreamException or FormatException)
        {
            // The hash is no secret: whoever sends a project can send a cache with it.
            return null;
        }
    }

    private static CacheEntry Read(BinaryReader reader)
    {
        var program = ReadHash(reader);
        var inputs = ImmutableArray.CreateBuilder<CacheInput>(ReadCount(reader));
        for (var i = 0; i < inputs.Capacity; i++)
            inputs.Add(new CacheInput(reader.ReadString(), reader.ReadBoolean() ? ReadHash(reader) : null));
        var outputs = ImmutableArray.CreateBuilder<CacheOutput>(ReadCount(reader));
        for (var i = 0; i < outputs.Capacity; i++)
            outputs.Add(new CacheOutput(reader.ReadString(), ReadHash(reader)));
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>(ReadCount(reader));
        for (var i = 0; i < diagnostics.Capacity; i++)
            diagnostics.Add(ReadDiagnostic(reader));
        return new CacheEntry(program, inputs.MoveToImmutable(), outputs.MoveToImmutable(), diagnostics.MoveToImmutable());
    }

    /// <summary>A number of things, each of which takes a byte at least.</summary>
    /// <exception cref="FormatException">There are not as many bytes.</exception>
    private static int ReadCount(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        return count >= 0 && count <= reader.BaseStream.Length - reader.BaseStream.Position
            ? count
            : throw new FormatException("the number is larger than the file");
    }

    private static Severity ReadSeverity(BinaryReader reader)
    {
        var severity = (Severity)reader.ReadByte();
        return Enum.IsDefined(severity) ? severity : throw new FormatException("there is no such severity");
    }

    private static void Write(BinaryWriter writer, ContentHash hash)
    {
        writer.Write((ulong)(hash.Value >> 64));
        writer.Write((ulong)hash.Value);
    }

    private static ContentHash ReadHash(BinaryReader reader) => new(new UInt128(reader.ReadUInt64(), reader.ReadUInt64()));

    private static void Write(BinaryWriter writer, Diagnostic diagnostic)
    {
        writer.Write(diagnostic.Code.Value);
        writer.Write((byte)diagnostic.Severity);
        writer.Write(diagnostic.Message);
        Write(writer, diagnostic.Location);
        Write(writer, diagnostic.Data);
        writer.Write(diagnostic.Hint is not null);
        if (diagnostic.Hint is { } hint)
            writer.Write(hint);
    }

    private static Diagnostic ReadDiagnostic(BinaryReader reader) =>
        new(
            new DiagnosticCode(reader.ReadString()),
            ReadSeverity(reader),
            reader.ReadString(),
            ReadSpan(reader),
            ReadSpan(reader),
            reader.ReadBoolean() ? reader.ReadString() : null
        );

    private static void Write(BinaryWriter writer, SourceSpan? span)
    {
        writer.Write(span is not null);
        if (span is not { } place)
            return;
        writer.Write(place.File);
        writer.Write(place.Line);
        writer.Write(place.Column);
        writer.Write(place.Length);
    }

    private static SourceSpan? ReadSpan(BinaryReader reader) =>
        reader.ReadBoolean() ? new SourceSpan(reader.ReadString(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32()) : null;
}
