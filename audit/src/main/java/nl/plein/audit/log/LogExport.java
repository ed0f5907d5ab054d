package nl.plein.audit.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.plein.persistence.audit.AuditFilter;

/**
 * Writes the log, or a selection of it, with what proves it (AUD-4.4): as JSON lines, as comma-separated values, with
 * the checkpoint; the whole log with its tiles, a selection with a proof for each record.
 */
@ApplicationScoped
public class LogExport {

    private static final String FORMAT = "plein-audit-export/1";

    @Inject
    Publisher publisher;

    @Inject
    StoredLog log;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    /**
     * Writes the zip; every event that is committed by now is in it.
     *
     * @param requester ref of the account that asked for it
     */
    public void write(AuditFilter filter, String requester, OutputStream out) throws IOException {
        var checkpoint = publisher.publish();
        try (var zip = new ExportZip(out)) {
            zip.file("checkpoint", bytes(checkpoint.note()));
            long records;
            try (var files = new ExportRecords(seal.origin())) {
                var content = new ExportContent(log, zip, files, checkpoint.size());
                records = filter.all() ? content.everything() : content.selection(filter);
                files.into(zip, !filter.all());
            }
            zip.file("manifest.json", manifest(filter, requester, checkpoint, records, zip));
        }
    }

    private byte[] manifest(
            AuditFilter filter, String requester, Publisher.Published checkpoint, long records, ExportZip zip) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("format", FORMAT);
        manifest.put("log", seal.origin());
        manifest.put("made", Leaf.time(clock.instant()));
        manifest.put("requestedBy", requester);
        manifest.put("filter", named(filter));
        manifest.put("records", records);
        manifest.put("treeSize", checkpoint.size());
        manifest.put("checkpoint", checkpoint.note());
        manifest.put("files", zip.hashes());
        return CanonicalJson.bytes(manifest);
    }

    private static Map<String, String> named(AuditFilter filter) {
        return filter.values().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> text(entry.getValue())));
    }

    private static String text(Object value) {
        return value instanceof Instant at ? Leaf.time(at) : value.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
