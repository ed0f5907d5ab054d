package nl.plein.ejb.people;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plein.persistence.people.AllowedAnswer;
import nl.plein.persistence.people.AllowedAnswerRepository;
import nl.plein.persistence.people.FieldDraft;
import nl.plein.security.Refusal;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A file with one answer on each line, in UTF-8 or Windows-1252. Quotes around a line do not count, nor empty lines.
 */
final class AllowedSheet {

    /** Most answers in one list. */
    static final int MOST = 10_000;

    /** Largest file in bytes: far more than so many answers need. */
    static final int LARGEST = 2_000_000;

    private static final String FORMULA = "=+-@|%";
    private static final List<Charset> KNOWN = List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"));
    private static final CSVFormat LINES = CSVFormat.RFC4180
            .builder()
            .setDelimiter(';')
            .setIgnoreEmptyLines(true)
            .get();

    private AllowedSheet() {}

    /**
     * The answers, each once and as they are kept; of those that differ in small and large letters only, the first.
     *
     * @throws Refusal when a line is none, with its number
     */
    static List<String> of(byte[] bytes, FieldDraft says) {
        Map<String, String> found = new LinkedHashMap<>();
        try (var parser = LINES.parse(new StringReader(decoded(bytes)))) {
            var rows = parser.iterator();
            while (rows.hasNext()) {
                add(found, rows.next(), parser.getCurrentLineNumber(), says);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (IllegalStateException | UncheckedIOException crooked) {
            throw (Refusal) new Refusal("people.allowed.crooked").initCause(crooked);
        }
        if (found.isEmpty()) {
            throw new Refusal("people.allowed.empty");
        }
        return List.copyOf(found.values());
    }

    private static void add(Map<String, String> found, CSVRecord row, long line, FieldDraft says) {
        if (row.size() > 1 || row.get(0).indexOf('\t') >= 0) {
            throw new Refusal("people.allowed.columns", line);
        }
        var tidy = AnswerPolicy.tidy(says.kind(), List.of(row.get(0)));
        if (tidy.isEmpty()) {
            return;
        }
        judge(tidy.get(0), line, says);
        found.putIfAbsent(AllowedAnswerRepository.key(tidy.get(0)), tidy.get(0));
        if (found.size() > MOST) {
            throw new Refusal("people.allowed.many", MOST);
        }
    }

    private static void judge(String answer, long line, FieldDraft says) {
        int longest = Math.min(AllowedAnswer.LONGEST, says.longest());
        if (answer.length() > longest) {
            throw new Refusal("people.allowed.long", line, longest);
        }
        if (FORMULA.indexOf(answer.charAt(0)) >= 0) {
            throw new Refusal("people.allowed.formula", line, answer.charAt(0));
        }
        if (AnswerPolicy.problem(says, List.of(answer)).isPresent()) {
            throw new Refusal("people.allowed.shape", line, says.shape());
        }
    }

    private static String decoded(byte[] bytes) {
        if (bytes.length == 0) {
            throw new Refusal("people.allowed.empty");
        }
        if (bytes.length > LARGEST) {
            throw new Refusal("people.allowed.many", MOST);
        }
        return KNOWN.stream()
                .flatMap(charset -> read(bytes, charset).stream())
                .findFirst()
                .filter(text -> text.indexOf(0) < 0)
                .orElseThrow(() -> new Refusal("people.allowed.encoding"));
    }

    private static Optional<String> read(byte[] bytes, Charset charset) {
        try {
            var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}
