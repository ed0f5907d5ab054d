package nl.plein.audit.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import nl.plein.persistence.audit.AuditFacts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LeafTest {

    @Test
    @DisplayName("AUD-3.2 a leaf is canonical JSON, and its hash does not change from release to release")
    void aLeafIsCanonical() {
        var facts = new AuditFacts(
                "01930000-0000-7000-8000-000000000001",
                Instant.parse("2026-11-21T09:00:00.007Z"),
                "group.join.request",
                "denied",
                "group.join.closed",
                "user",
                "0d9b5a52-0000-4000-8000-000000000001",
                null,
                "6f8c1d0e-0000-4000-8000-000000000009",
                "group",
                "6f8c1d0e-0000-4000-8000-000000000002",
                "web",
                "6f8c1d0e-0000-4000-8000-00000000000a",
                "4bf92f3577b34da6a3ce929d0e0e4730",
                "group.join",
                List.of("title", "text"),
                "hmac-sha256:00");

        var leaf = new String(Leaf.bytes(facts, 7, "plein.example/audit/1"), StandardCharsets.UTF_8);

        assertThat(leaf)
                .isEqualTo("{\"action\":\"group.join.request\","
                        + "\"actor\":{\"ref\":\"0d9b5a52-0000-4000-8000-000000000001\",\"type\":\"user\"},"
                        + "\"change\":[\"title\",\"text\"],\"channel\":\"web\",\"detail\":\"hmac-sha256:00\","
                        + "\"id\":\"01930000-0000-7000-8000-000000000001\",\"log\":\"plein.example/audit/1\","
                        + "\"object\":{\"id\":\"6f8c1d0e-0000-4000-8000-000000000002\",\"type\":\"group\"},"
                        + "\"operation\":\"6f8c1d0e-0000-4000-8000-00000000000a\",\"outcome\":\"denied\","
                        + "\"policy\":\"group.join\",\"reason\":\"group.join.closed\",\"seq\":7,"
                        + "\"site\":\"6f8c1d0e-0000-4000-8000-000000000009\",\"time\":\"2026-11-21T09:00:00.007Z\","
                        + "\"trace\":\"4bf92f3577b34da6a3ce929d0e0e4730\",\"v\":1}");
    }

    @Test
    @DisplayName("AUD-3.1 the commitment is that of the published example")
    void theCommitmentIsThatOfTheExample() {
        var promise = new Commitment(
                "112aa87f33897a8b59aa2705914b79e2764c8c5aea45b6cf34534a89df77d19a",
                "hmac-sha256:8ff85fe7f4230e8f2c7f0bffe7a07dccdea2050b4986218b7607ece1bfc5228c");

        assertThat(promise.holdsFor("{\"fileName\":\"notulen.pdf\",\"ip\":\"192.0.2.11\"}"))
                .isTrue();
        assertThat(promise.holdsFor("{\"fileName\":\"notulen2.pdf\",\"ip\":\"192.0.2.11\"}"))
                .isFalse();
        assertThat(new Commitment(promise.salt() + "00", promise.text()).holdsFor("{}"))
                .isFalse();
    }

    @Test
    @DisplayName("AUD-3.2 odd characters survive: quotes, controls, half a surrogate pair")
    void oddCharacters() {
        var text = CanonicalJson.string(java.util.Map.of("a", "\"\\\u0001\n\u00e9\ud83d\ude00\ud83d"));

        assertThat(text).isEqualTo("{\"a\":\"\\\"\\\\\\u0001\\n\u00e9\ud83d\ude00?\"}");
    }

    @Test
    @DisplayName("AUD-4.4 tile paths are those of the tile format")
    void tilePaths() {
        assertThat(LogPath.tile(0, 1_234_067, 256)).isEqualTo("tile/0/x001/x234/067");
        assertThat(LogPath.tile(1, 0, 5)).isEqualTo("tile/1/000.p/5");
        assertThat(LogPath.entries(999, 256)).isEqualTo("tile/entries/999");
    }

    @Test
    @DisplayName("AUD-4.2 a note is signed as the published example is, with the published key")
    void aNoteIsThatOfTheExample() throws Exception {
        var seed = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
        var example = TreeTest.read("/tlog/audit-example.json");

        var key = SigningKey.of(KeyFixtures.fromSeed(seed), "plein.example/audit/1");
        var root = HexFormat.of().parseHex("e4b9b7c2d97c1cec2164533a45292c10e21b90b25a5f16cd69ae9fb3e0f72e5a");

        assertThat(example).contains(key.verificationKey());
        assertThat(example.replace("\\n", "\n")).contains(Checkpoint.note("plein.example/audit/1", 5, root, key));
    }

    @Test
    @DisplayName("AUD-4.4 no cell of the table is taken for a formula, and odd cells come back whole")
    void noFormula() {
        assertThat(CsvLine.of("=1+1", "+a", "-a", "@a", "\ta", "a,b", "a\"b", "a\r\nb", null, "a=b"))
                .isEqualTo("'=1+1,'+a,'-a,'@a,'\ta,\"a,b\",\"a\"\"b\",\"a\r\nb\",,a=b\r\n");
    }
}
