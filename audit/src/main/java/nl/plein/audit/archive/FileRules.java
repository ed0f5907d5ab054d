package nl.plein.audit.archive;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** MV11 to MV14: files are what their sidecars say, by their bytes. */
final class FileRules {

    private static final Map<String, Integer> LENGTHS =
            Map.of("SHA-224", 56, "SHA-256", 64, "SHA-384", 96, "SHA-512", 128);

    private FileRules() {}

    /** MV11: a checksum has the length of its algorithm, is lower-case hexadecimal, and is that of the bytes. */
    static void checksums(Evidence evidence) throws IOException {
        for (var file : present(evidence)) {
            for (var checksum : file.body().all("checksum").toList()) {
                var algorithm = checksum.value("checksumAlgoritme", "begripLabel");
                var value = checksum.value("checksumWaarde");
                if (!wellFormed(algorithm, value) || !value.equals(computed(evidence, file, algorithm))) {
                    evidence.report("MV11", file.path(), value);
                }
            }
        }
    }

    /** MV12: the size is that of the bytes, and there are some. */
    static void sizes(Evidence evidence) {
        for (var file : present(evidence)) {
            var size = evidence.container().size(file.file());
            if (size == 0
                    || !Long.toString(size).equals(file.body().value("omvang").strip())) {
                evidence.report("MV12", file.path(), Long.toString(size));
            }
        }
    }

    /** MV13: a PRONOM identifier is one of the register, and the bytes are found to be of that format again. */
    static void formats(Evidence evidence) throws IOException {
        for (var file : present(evidence)) {
            var said = said(file);
            if (said != null) {
                var found = Formats.identify(evidence.container().bytes(file.file()), file.file(), "")
                        .puid();
                if (Pronom.find(said).isEmpty() || !said.equals(found)) {
                    evidence.report("MV13", file.path(), said + ", " + found);
                }
            }
        }
    }

    /** MV14: the extension suits the format. */
    static void extensions(Evidence evidence) {
        for (var file : present(evidence)) {
            var format = said(file) == null ? null : Pronom.find(said(file)).orElse(null);
            if (format != null && !format.fits(Wording.extension(file.file()))) {
                evidence.report("MV14", file.path(), format.puid());
            }
        }
    }

    private static List<Sidecar> present(Evidence evidence) {
        return evidence.files()
                .filter(file -> evidence.container().has(file.file()))
                .toList();
    }

    private static String said(Sidecar file) {
        var format = file.body().first("bestandsformaat").orElse(null);
        var pronom = format != null && Terms.PRONOM.equals(format.value("begripBegrippenlijst", "verwijzingNaam"));
        return pronom ? format.value("begripCode") : null;
    }

    private static boolean wellFormed(String algorithm, String value) {
        return LENGTHS.getOrDefault(algorithm, -1) == value.length() && value.matches("[0-9a-f]+");
    }

    private static String computed(Evidence evidence, Sidecar file, String algorithm) throws IOException {
        try (var in = evidence.container().open(file.file())) {
            return Measure.hex(algorithm, in);
        }
    }
}
