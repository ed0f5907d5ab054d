package nl.plein.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProofTest {

    private static final Map<String, Object> VECTORS = read("/tlog/merkle-vectors.json");
    private static final Map<String, Object> EXAMPLE = read("/tlog/audit-example.json");
    private static final Map<String, Object> NOTE = read("/tlog/signed-note-sample.json");

    @Test
    @DisplayName("AUD-5.4 all 36 inclusion proofs of the vectors hold, and none with a bit turned")
    void inclusion() {
        for (var row : rows("inclusion")) {
            long index = (Long) row.get("index");
            long size = (Long) row.get("size");
            var leaf = hashes(VECTORS.get("leafHashes")).get((int) index);

            assertThat(Merkle.included(leaf, index, size, hashes(row.get("proof")), root(size)))
                    .isTrue();
            assertThat(Merkle.included(turned(leaf), index, size, hashes(row.get("proof")), root(size)))
                    .isFalse();
            assertThat(Merkle.included(leaf, size, size, hashes(row.get("proof")), root(size)))
                    .isFalse();
        }
    }

    @Test
    @DisplayName("AUD-5.5 all 36 consistency proofs of the vectors hold, and none with a bit turned")
    void consistency() {
        for (var row : rows("consistency")) {
            long from = (Long) row.get("from");
            long to = (Long) row.get("to");
            var older = new Merkle.State(from, root(from));
            var newer = new Merkle.State(to, root(to));

            assertThat(Merkle.consistent(older, newer, hashes(row.get("proof"))))
                    .isTrue();
            assertThat(Merkle.consistent(new Merkle.State(from, turned(root(from))), newer, hashes(row.get("proof"))))
                    .isFalse();
        }
    }

    @Test
    @DisplayName("AUD-5.3 the root of the published example grows out of its five leaves")
    void theExample() {
        var tree = new Merkle();
        for (var record : (List<?>) EXAMPLE.get("records")) {
            var fields = (Map<?, ?>) record;
            var leaf = fields.get("leaf").toString();
            assertThat(Canonical.write(Json.object(leaf))).isEqualTo(leaf);
            assertThat(Details.commitment(
                            fields.get("salt").toString(), fields.get("detail").toString()))
                    .isEqualTo(Json.object(leaf).get("detail"));
            tree.add(Merkle.leaf(leaf.getBytes(StandardCharsets.UTF_8)));
        }

        var signed = SignedState.read(
                EXAMPLE.get("checkpoint5").toString(),
                VerificationKey.parse(EXAMPLE.get("vkey").toString()));

        assertThat(tree.root())
                .isEqualTo(HexFormat.of().parseHex(EXAMPLE.get("root").toString()));
        assertThat(signed.state().root()).isEqualTo(tree.root());
        assertThat(signed.state().size()).isEqualTo(5);
    }

    @Test
    @DisplayName("AUD-5.1 the published sample of a signed note verifies")
    void theSampleNote() {
        var key = VerificationKey.parse(NOTE.get("vkey").toString());

        assertThat(key.signed(NOTE.get("text").toString(), "\u2014 example.com/foo " + NOTE.get("signature")))
                .isTrue();
    }

    @Test
    @DisplayName("AUD-5.2 JSON that is not strict is refused")
    void strictJson() {
        for (var bad : List.of(
                "{\"a\":1,\"a\":2}", "{\"a\":01}", "{\"a\":1.5}", "{\"a\":tru}", "{} ,", "[1]", "{\"a\":\"\t\"}")) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> Json.object(bad))
                    .as(bad)
                    .isInstanceOf(BadInput.class);
        }
    }

    private static byte[] root(long size) {
        return rows("roots").stream()
                .filter(row -> row.get("size").equals(size))
                .map(row -> HexFormat.of().parseHex(row.get("root").toString()))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] turned(byte[] hash) {
        var other = hash.clone();
        other[0] ^= 1;
        return other;
    }

    private static List<byte[]> hashes(Object list) {
        var hashes = new ArrayList<byte[]>();
        ((List<?>) list).forEach(hash -> hashes.add(HexFormat.of().parseHex(hash.toString())));
        return hashes;
    }

    private static List<Map<String, Object>> rows(String name) {
        return ((List<?>) VECTORS.get(name)).stream().map(ProofTest::fields).toList();
    }

    private static Map<String, Object> fields(Object row) {
        var fields = new TreeMap<String, Object>();
        ((Map<?, ?>) row).forEach((name, value) -> fields.put(name.toString(), value));
        return fields;
    }

    private static Map<String, Object> read(String resource) {
        try (var in = ProofTest.class.getResourceAsStream(resource)) {
            return Json.object(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
