package nl.plein.audit.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The tags that make a container a bag (BagIt 1.0): declaration, information, manifests and manifests of the tags. */
final class Bag {

    private Bag() {}

    /** What the bag says about itself; the day is that of the contents, so that the same contents make the same bag. */
    record Info(
            String organisation, String contact, String mail, String description, String identifier, LocalDate day) {}

    static void close(Pack pack, String top, Info info) throws IOException {
        var tags = new LinkedHashMap<String, byte[]>();
        tags.put("bagit.txt", utf8("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"));
        tags.put("bag-info.txt", utf8(info(pack, info)));
        tags.put("manifest-sha256.txt", utf8(manifest(pack, Pack.Line::sha256)));
        tags.put("manifest-sha512.txt", utf8(manifest(pack, Pack.Line::sha512)));
        var seals = Map.of(
                "tagmanifest-sha256.txt", seal(tags, "SHA-256"), "tagmanifest-sha512.txt", seal(tags, "SHA-512"));
        for (var tag : tags.entrySet()) {
            pack.addTag(top + "/" + tag.getKey(), tag.getValue());
        }
        for (var name : seals.keySet().stream().sorted().toList()) {
            pack.addTag(top + "/" + name, seals.get(name));
        }
    }

    private static String info(Pack pack, Info info) {
        return line("Source-Organization", info.organisation())
                + line("Contact-Name", info.contact())
                + line("Contact-Email", info.mail())
                + line("External-Description", info.description())
                + line("External-Identifier", info.identifier())
                + line("Bagging-Date", info.day().toString())
                + line("Payload-Oxum", pack.bytes() + "." + pack.lines().size());
    }

    private static String line(String label, String value) {
        var clean = Wording.oneLine(value);
        return clean.isEmpty() ? "" : label + ": " + clean + "\n";
    }

    private static String manifest(Pack pack, Function<Pack.Line, String> checksum) {
        var text = new StringBuilder();
        pack.lines().forEach(each -> text.append(checksum.apply(each))
                .append("  data/")
                .append(each.path())
                .append('\n'));
        return text.toString();
    }

    private static byte[] seal(Map<String, byte[]> tags, String algorithm) {
        var text = new StringBuilder();
        tags.forEach((name, content) -> text.append(Measure.hex(algorithm, content))
                .append("  ")
                .append(name)
                .append('\n'));
        return utf8(text.toString());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
