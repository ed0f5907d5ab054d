package nl.plein.ejb.group;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.plein.ejb.mail.MailAddress;
import nl.plein.security.Refusal;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Addresses that somebody gave, judged one by one.
 *
 * @param good each once, as mail servers spell them
 * @param problems lines that hold no address, or one that gets no invitation
 */
public record AddressList(List<String> good, List<Problem> problems) implements Serializable {

    /**
     * A line that is left out.
     *
     * @param line its number in the file, from 1
     * @param why {@code address}, {@code double}, {@code invited} or {@code banned}
     */
    public record Problem(long line, String why) implements Serializable {}

    /** Most addresses in one file. */
    public static final int MOST = 1000;

    /** Largest file in bytes: far more than so many addresses need. */
    public static final int LARGEST = 300_000;

    private static final Set<String> NAMES = Set.of(
            "mail", "e-mail", "email", "mailadres", "e-mailadres", "emailadres", "mail address", "e-mail address");

    /** @throws Refusal when the file is too large, or not in UTF-8 */
    static String decoded(byte[] bytes) {
        if (bytes.length == 0) {
            throw new Refusal("group.invite.file.empty");
        }
        if (bytes.length > LARGEST) {
            throw new Refusal("group.invite.file.long", MOST);
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new Refusal("group.invite.file.encoding");
            }
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw (Refusal) new Refusal("group.invite.file.encoding").initCause(other);
        }
    }

    /**
     * Reads lines with commas or semicolons; the first line names the columns, and one of them is that of addresses.
     *
     * @param known addresses that get no invitation, and why
     * @throws Refusal when there is no such column, or there are too many lines
     */
    static AddressList ofLines(String lines, Map<String, String> known) {
        var head = lines.lines().findFirst().orElse("");
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(head.contains(";") ? ';' : ',')
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        try (var parser = format.parse(new java.io.StringReader(lines))) {
            var rows = parser.iterator();
            int column = rows.hasNext() ? column(rows.next()) : -1;
            if (column < 0) {
                throw new Refusal("group.invite.file.columns");
            }
            return judged(column(column, rows, parser), known);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (IllegalStateException | UncheckedIOException crooked) {
            throw (Refusal) new Refusal("group.invite.file.crooked").initCause(crooked);
        }
    }

    /** Reads what somebody typed: addresses between line ends, commas, semicolons or spaces. */
    static AddressList ofTyped(String typed, Map<String, String> known) {
        var found = new LinkedHashMap<Long, String>();
        for (String one : typed.strip().split("[\\s,;]+")) {
            if (!one.isEmpty()) {
                found.put(found.size() + 1L, one);
            }
        }
        return judged(found, known);
    }

    /** What stands in a column, by the number of its line. */
    private static Map<Long, String> column(int column, Iterator<CSVRecord> rows, CSVParser parser) {
        var found = new LinkedHashMap<Long, String>();
        while (rows.hasNext()) {
            var row = rows.next();
            found.put(parser.getCurrentLineNumber(), column < row.size() ? row.get(column) : "");
            if (found.size() > MOST) {
                throw new Refusal("group.invite.file.long", MOST);
            }
        }
        return found;
    }

    private static int column(CSVRecord head) {
        for (int i = 0; i < head.size(); i++) {
            if (NAMES.contains(head.get(i).strip().toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }

    private static AddressList judged(Map<Long, String> found, Map<String, String> known) {
        Map<String, String> good = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        found.forEach((line, typed) -> {
            var address = MailAddress.of(typed);
            if (address.isEmpty()) {
                problems.add(new Problem(line, "address"));
            } else if (known.containsKey(address.get().compared())) {
                problems.add(new Problem(line, known.get(address.get().compared())));
            } else if (good.putIfAbsent(address.get().compared(), address.get().text()) != null) {
                problems.add(new Problem(line, "double"));
            }
        });
        return new AddressList(List.copyOf(good.values()), List.copyOf(problems));
    }
}
