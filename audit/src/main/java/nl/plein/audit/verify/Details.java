package nl.plein.audit.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The erasable parts, in the order of their records: each is what its record promised, or gone. */
final class Details implements AutoCloseable {

    private static final int SALT_DIGITS = 64;
    private static final String DETAIL = "detail";

    private final Lines lines;
    private final Report report;
    private Map<String, Object> next;

    /** @param lines the lines of {@code details.jsonl}, or null when all are gone */
    Details(Lines lines, Report report) throws IOException {
        this.lines = lines;
        this.report = report;
        advance();
    }

    /** Compares what lies beside this record with what the record promised. */
    void check(long seq, Map<String, Object> leaf) throws IOException {
        boolean here = next != null && place() == seq;
        var promised = leaf.get(DETAIL);
        if (here) {
            compare(seq, promised);
            advance();
        } else if (promised != null) {
            report.erasures().missing(String.valueOf(leaf.get("time")));
        }
    }

    /** After the last record nothing may be left. */
    void end() {
        if (next != null) {
            report.add(new Finding(place(), DETAIL, "a record it belongs to", "none"));
        }
    }

    private void compare(long seq, Object promised) {
        var salt = String.valueOf(next.get("salt"));
        var detail = String.valueOf(next.get(DETAIL));
        if (!salt.matches("[0-9a-f]{" + SALT_DIGITS + "}")) {
            report.add(new Finding(seq, "salt", "32 bytes", salt.length() / 2 + " bytes or no hexadecimal"));
            return;
        }
        var found = commitment(salt, detail);
        if (!found.equals(promised)) {
            report.add(new Finding(seq, DETAIL, String.valueOf(promised), found));
        } else if (!canonical(detail)) {
            report.add(new Finding(seq, DETAIL, "canonical JSON", detail));
        }
    }

    private static boolean canonical(String detail) {
        try {
            return Canonical.write(Json.object(detail)).equals(detail);
        } catch (BadInput e) {
            return false;
        }
    }

    static String commitment(String salt, String detail) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(salt), "HmacSHA256"));
            return "hmac-sha256:" + HexFormat.of().formatHex(mac.doFinal(detail.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }

    private long place() {
        return next.get("seq") instanceof Long seq ? seq : -1;
    }

    private void advance() throws IOException {
        var line = lines == null ? null : lines.next();
        next = line == null ? null : Json.object(new String(line, StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        if (lines != null) {
            lines.close();
        }
    }
}
