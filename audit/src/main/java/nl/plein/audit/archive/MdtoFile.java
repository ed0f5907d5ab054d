package nl.plein.audit.archive;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Writes the sidecar of a file (MDTO 1.0.1): its name as it is on disk, its size, format and checksum, and whose file
 * it is.
 */
final class MdtoFile {

    private MdtoFile() {}

    static byte[] write(Identity identity, String name, Measure measure, Instant since, Reference owner) {
        var sheet = new Sheet()
                .open("MDTO", MdtoObject.NAMESPACE)
                .schema(MdtoObject.LOCATION)
                .open("bestand");
        MdtoObject.identity(sheet, "identificatie", identity);
        sheet.text("naam", name).text("omvang", Long.toString(measure.size()));
        MdtoObject.term(sheet, "bestandsformaat", measure.format().term());
        sheet.open("checksum");
        MdtoObject.term(sheet, "checksumAlgoritme", Terms.of(Terms.CHECKSUMS, "SHA-256"));
        sheet.text("checksumWaarde", measure.sha256())
                .text("checksumDatum", since.truncatedTo(ChronoUnit.SECONDS).toString())
                .close();
        MdtoObject.reference(sheet, "isRepresentatieVan", owner);
        return sheet.close().close().done();
    }
}
