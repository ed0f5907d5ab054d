package nl.plein.ejb.member;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.plein.security.Refusal;

/**
 * The words of a file, and in which encoding they came (MEM-2.2).
 *
 * @param encoding its name: UTF-8, UTF-16 or Windows-1252
 */
record ImportText(String encoding, String text) {

    /** Largest file in bytes. */
    static final int LARGEST = 3_000_000;

    private static final String MARK = String.valueOf((char) 0xFEFF);
    private static final int LOOK = 2000;

    /** @throws Refusal when it is empty, too large, or in no encoding that we know */
    static ImportText of(byte[] bytes) {
        if (bytes.length == 0) {
            throw new Refusal("member.import.file.empty");
        }
        if (bytes.length > LARGEST) {
            throw new Refusal("member.import.file.large", ImportTable.MOST);
        }
        return wide(bytes)
                .or(() -> read(bytes, StandardCharsets.UTF_8, "UTF-8"))
                .or(() -> read(bytes, Charset.forName("windows-1252"), "Windows-1252"))
                .filter(found -> found.text().indexOf(0) < 0)
                .orElseThrow(() -> new Refusal("member.import.file.encoding"));
    }

    /** UTF-16 says so in its first two bytes, or has a zero in every second byte of what is mostly Latin. */
    private static Optional<ImportText> wide(byte[] bytes) {
        boolean little = starts(bytes, 0xFF, 0xFE) || zeros(bytes, 1);
        boolean big = starts(bytes, 0xFE, 0xFF) || zeros(bytes, 0);
        if (little == big) {
            return Optional.empty();
        }
        return read(bytes, little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, "UTF-16");
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static boolean zeros(byte[] bytes, int from) {
        int length = Math.min(bytes.length, LOOK);
        int found = 0;
        for (int i = from; i < length; i += 2) {
            found += bytes[i] == 0 ? 1 : 0;
        }
        return length > 3 && found > length / 4;
    }

    private static Optional<ImportText> read(byte[] bytes, Charset charset, String name) {
        try {
            var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(new ImportText(name, text.startsWith(MARK) ? text.substring(1) : text));
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}
