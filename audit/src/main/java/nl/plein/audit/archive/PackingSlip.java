package nl.plein.audit.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What lies beside a container and says what is in it (pakbon). Its totals are counted in the finished container, so
 * that a receiver compares like with like.
 */
public record PackingSlip(
        String number,
        String title,
        String place,
        String algorithm,
        String hash,
        Instant made,
        Reference archivist,
        String contact,
        String mail,
        Totals totals,
        String remarks) {

    /** Counts of a container: sidecars of objects and of files, and everything that is no sidecar. */
    public record Totals(long objects, long files, long others, long bytes) {}

    /** Who sends what, and when. */
    public record Sending(String number, String title, Instant made, Holdings.Origin origin, Delivery delivery) {}

    /** Makes the slip of a finished container. */
    public static PackingSlip of(Path container, Sending sending) throws IOException {
        var origin = sending.origin();
        var delivery = sending.delivery();
        return new PackingSlip(
                sending.number(),
                sending.title(),
                delivery.place(),
                delivery.algorithm(),
                hash(container, delivery.algorithm()),
                sending.made(),
                origin.archivist(),
                origin.contact(),
                origin.mail(),
                totals(container),
                delivery.remarks());
    }

    public byte[] toXml() {
        var sheet = new Sheet().open("pakbon");
        values().forEach((name, value) -> sheet.text(name, String.valueOf(value)));
        return sheet.close().done();
    }

    public byte[] toJson() {
        return Json.of(values()).getBytes(StandardCharsets.UTF_8);
    }

    /** The values by their Dutch names, in the order that receivers expect; what is not known is left out. */
    public Map<String, Object> values() {
        var values = new LinkedHashMap<String, Object>();
        values.put("uniekNummer", number);
        values.put("titel", title);
        values.put("locatieInDoelsysteem", place);
        values.put("hashAlgoritme", algorithm);
        values.put("hashWaarde", hash);
        values.put("tijdstempel", made.toString());
        values.put("archiefvormer", archivist.name());
        values.put(
                "archiefvormerCode",
                archivist.identity() == null ? null : archivist.identity().key());
        values.put("contactpersoon", contact);
        values.put("email", mail);
        values.put("aantalInformatieobjecten", totals.objects());
        values.put("aantalBestanden", totals.files());
        values.put("aantalBestandenZonderSidecars", totals.others());
        values.put("aantalBytes", totals.bytes());
        values.put("bijzonderheden", remarks);
        values.values().removeIf(value -> value == null || value.toString().isBlank());
        return values;
    }

    /** Counts what is in a finished container. */
    public static Totals totals(Path container) throws IOException {
        try (var read = Container.zip(container)) {
            long objects = 0;
            long files = 0;
            long others = 0;
            long bytes = 0;
            for (var name : read.files()) {
                if (name.endsWith(Container.FILE_SIDECAR)) {
                    files++;
                } else if (name.endsWith(Container.SIDECAR)) {
                    objects++;
                } else {
                    others++;
                    bytes += read.size(name);
                }
            }
            return new Totals(objects, files, others, bytes);
        }
    }

    private static String hash(Path container, String algorithm) throws IOException {
        try (InputStream in = Files.newInputStream(container)) {
            return Measure.hex(algorithm, in);
        }
    }
}
