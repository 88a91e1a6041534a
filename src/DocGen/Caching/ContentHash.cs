using System.IO.Hashing;

namespace DocGen.Caching;

/// <summary>
/// The hash of a file's content: 128 bits (XXH128). It detects changes, not forgery: anyone who can write the cache can write the output
/// too.
/// </summary>
internal readonly record struct ContentHash(UInt128 Value)
{
    public static ContentHash Of(ReadOnlySpan<byte> content) => new(XxHash128.HashToUInt128(content));
}
