using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using DocGen.Pdf.Attachments;

namespace DocGen.Tests.Pdf;

[SuppressMessage("Security", "CA5351:Do not use broken cryptographic algorithms", Justification = "ISO 32000-1, table 46, asks for MD5.")]
public sealed class Md5Tests
{
    [Fact]
    public void It_is_what_the_platform_computes_for_every_length_around_the_blocks()
    {
        var bytes = new byte[200];
        for (var i = 0; i < bytes.Length; i++)
            bytes[i] = (byte)((i * 167) + 13);
        for (var length = 0; length <= bytes.Length; length++)
            Assert.Equal(
                Convert.ToHexString(MD5.HashData(bytes.AsSpan(0, length))),
                Convert.ToHexString(Md5.Hash(bytes.AsSpan(0, length)))
            );
    }
}
