package nl.plein.audit.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** In a selection each record has a line that proves its place in the tree. */
final class Proofs implements AutoCloseable {

    private final Lines lines;
    private final Merkle.State tree;

    Proofs(Lines lines, Merkle.State tree) {
        this.lines = lines;
        this.tree = tree;
    }

    /** The next line is the proof of this record. */
    void check(long seq, byte[] hash, Report report) throws IOException {
        var line = lines.next();
        if (line == null) {
            report.add(new Finding(seq, "proof", "a proof", "none"));
            return;
        }
        var proof = Json.object(new String(line, StandardCharsets.UTF_8));
        if (!Long.valueOf(seq).equals(proof.get("index")) || !(proof.get("proof") instanceof List<?> path)) {
            report.add(new Finding(seq, "proof", "a proof for this record", "one for " + proof.get("index")));
            return;
        }
        var hashes = path.stream().map(node -> hash(String.valueOf(node))).toList();
        if (!Merkle.included(hash, seq, tree.size(), hashes, tree.root())) {
            report.add(new Finding(
                    seq, "leaf", "a record of the tree", HexFormat.of().formatHex(hash)));
        }
    }

    private static byte[] hash(String hex) {
        try {
            return HexFormat.of().parseHex(hex);
        } catch (IllegalArgumentException e) {
            throw new BadInput("a proof that is not hexadecimal", e);
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
