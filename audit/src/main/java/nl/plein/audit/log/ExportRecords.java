package nl.plein.audit.log;

import java.io.IOException;
import java.util.Map;
import nl.plein.persistence.audit.AuditRow;

/** The files of an export that have a line for each record. */
final class ExportRecords implements AutoCloseable {

    private final String origin;
    private final Spool events = new Spool();
    private final Spool details = new Spool();
    private final Spool table = new Spool();
    private final Spool proofs = new Spool();

    /** @param origin name of the log */
    ExportRecords(String origin) throws IOException {
        this.origin = origin;
        table.text(CsvLine.of(
                "seq",
                "id",
                "time",
                "action",
                "outcome",
                "reason",
                "actorType",
                "actor",
                "onBehalfOf",
                "site",
                "objectType",
                "object",
                "channel",
                "operation",
                "trace",
                "policy",
                "change",
                "detail"));
    }

    /** Adds one record and returns its leaf. */
    byte[] add(AuditRow row) throws IOException {
        var leaf = Leaf.bytes(row.facts(), row.seq(), origin);
        events.line(leaf);
        if (row.detail() != null) {
            details.line(CanonicalJson.bytes(Map.of("seq", row.seq(), "salt", row.salt(), "detail", row.detail())));
        }
        table.text(line(row));
        return leaf;
    }

    void prove(Map<String, Object> proof) throws IOException {
        proofs.line(CanonicalJson.bytes(proof));
    }

    void into(ExportZip zip, boolean withProofs) throws IOException {
        events.into(zip, "events.jsonl");
        details.into(zip, "details.jsonl");
        table.into(zip, "events.csv");
        if (withProofs) {
            proofs.into(zip, "proofs.jsonl");
        }
    }

    private static String line(AuditRow row) {
        var facts = row.facts();
        return CsvLine.of(
                row.seq(),
                facts.ref(),
                Leaf.time(facts.at()),
                facts.action(),
                facts.outcome(),
                facts.reason(),
                facts.actorType(),
                facts.actor(),
                facts.onBehalf(),
                facts.site(),
                facts.objectType(),
                facts.object(),
                facts.channel(),
                facts.operation(),
                facts.trace(),
                facts.ground(),
                String.join(" ", facts.changed()),
                row.detail());
    }

    @Override
    public void close() throws IOException {
        try (events;
                details;
                table;
                proofs) {
            // Each removes its part of the disk, also when another cannot.
            events.close();
        }
    }
}
