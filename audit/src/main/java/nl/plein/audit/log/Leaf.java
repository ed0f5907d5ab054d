package nl.plein.audit.log;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.plein.persistence.audit.AuditFacts;

/**
 * What the tree is made of: the facts of one event as canonical JSON. It is computed from the row each time, so a row
 * that was changed has another leaf, and the tree says so.
 */
final class Leaf {

    /** Version of this format; a leaf of an older version is made as it was then. */
    static final int VERSION = 1;

    /** The tile format counts the bytes of a leaf in two. */
    static final int LONGEST = 65_535;

    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Leaf() {}

    /** @param log origin of the log, as in its checkpoints */
    static byte[] bytes(AuditFacts facts, long seq, String log) {
        var leaf = CanonicalJson.bytes(fields(facts, seq, log));
        if (leaf.length > LONGEST) {
            throw new IllegalArgumentException("event " + facts.ref() + " takes " + leaf.length + " bytes");
        }
        return leaf;
    }

    /** A moment as the log writes it: UTC, exactly three decimals. */
    static String time(Instant at) {
        return MILLIS.format(at);
    }

    private static Map<String, Object> fields(AuditFacts facts, long seq, String log) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("v", VERSION);
        fields.put("log", log);
        fields.put("seq", seq);
        fields.put("id", facts.ref());
        fields.put("time", time(facts.at()));
        fields.put("action", facts.action());
        fields.put("outcome", facts.outcome());
        fields.put("reason", facts.reason());
        fields.put("actor", pair("type", facts.actorType(), "ref", facts.actor()));
        fields.put("onBehalfOf", facts.onBehalf());
        fields.put("site", facts.site());
        fields.put("object", pair("type", facts.objectType(), "id", facts.object()));
        fields.put("channel", facts.channel());
        fields.put("operation", facts.operation());
        fields.put("trace", facts.trace());
        fields.put("policy", facts.ground());
        fields.put("change", facts.changed().isEmpty() ? null : facts.changed());
        fields.put("detail", facts.commitment());
        return fields;
    }

    private static Map<String, Object> pair(String first, Object one, String second, Object other) {
        var pair = new LinkedHashMap<String, Object>();
        pair.put(first, one);
        pair.put(second, other);
        return pair;
    }
}
