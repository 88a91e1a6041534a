using System.IO.Hashing;

namespace DocGen.Caching;

/// <summary>
/// What stands for the content of a file: 128 bits (XXH128). It tells a change, not a forgery: whoever can write the cache can write the
/// output as well.
/// </summary>
internal readonly record struct ContentHash(UInt128 Value)
{
    public static ContentHash Of(ReadOnlySpan<byte> content) => new(XxHash128.HashToUInt128(content));
}
