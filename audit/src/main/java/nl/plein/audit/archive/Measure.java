package nl.plein.audit.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** What was found by reading all bytes of a file once: size, checksums and format. */
record Measure(long size, long crc, String sha256, String sha512, Format format) {

    /** Reads the bytes twice where the format asks for a look inside; the stream given is closed. */
    static Measure of(HeldFile.Bytes bytes, String name, String mediaType) throws IOException {
        var sha256 = digest("SHA-256");
        var sha512 = digest("SHA-512");
        var crc = new CRC32();
        long size;
        try (InputStream in = new CheckedInputStream(
                new DigestInputStream(new DigestInputStream(bytes.open(), sha256), sha512), crc)) {
            size = in.transferTo(OutputStream.nullOutputStream());
        }
        var hex = HexFormat.of();
        return new Measure(
                size,
                crc.getValue(),
                hex.formatHex(sha256.digest()),
                hex.formatHex(sha512.digest()),
                Formats.identify(bytes, name, mediaType));
    }

    static String hex(String algorithm, byte[] content) {
        return HexFormat.of().formatHex(digest(algorithm).digest(content));
    }

    static String hex(String algorithm, InputStream in) throws IOException {
        var digest = digest(algorithm);
        new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
