package nl.plein.audit.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TreeTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final String VECTORS = read("/tlog/merkle-vectors.json");
    private static final List<byte[]> LEAVES = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(HEX::parseHex)
            .map(Tree::leafHash)
            .toList();
    private static final Tree TREE = new Tree((level, index) -> LEAVES.get((int) index));

    @Test
    @DisplayName("AUD-4.1 roots are those of RFC 6962 for all sizes of the vectors")
    void roots() {
        var rows = rows("\\{\"size\": (\\d+), \"root\": \"(\\w+)\"}");

        assertThat(rows).hasSize(9).allSatisfy(row -> assertThat(HEX.formatHex(TREE.root(number(row, 1))))
                .isEqualTo(row.group(2)));
    }

    @Test
    @DisplayName("AUD-4.1 inclusion proofs are those of the vectors")
    void inclusion() {
        var rows = rows("\\{\"index\": (\\d+), \"size\": (\\d+), \"proof\": \\[([^]]*)]}");

        assertThat(rows).hasSize(36).allSatisfy(row -> assertThat(hex(TREE.inclusion(number(row, 1), number(row, 2))))
                .isEqualTo(hashes(row)));
    }

    @Test
    @DisplayName("AUD-4.1 consistency proofs are those of the vectors")
    void consistency() {
        var rows = rows("\\{\"from\": (\\d+), \"to\": (\\d+), \"proof\": \\[([^]]*)]}");

        assertThat(rows).hasSize(36).allSatisfy(row -> assertThat(hex(TREE.consistency(number(row, 1), number(row, 2))))
                .isEqualTo(hashes(row)));
    }

    @Test
    @DisplayName("AUD-4.1 a tree that is read by tiles has the root of one that is read by leaves")
    void tilesAndLeavesAgree() {
        var leaves = Stream.iterate(0, i -> i + 1)
                .limit(70_000)
                .map(i -> Tree.leafHash(("leaf " + i).getBytes(StandardCharsets.UTF_8)))
                .toList();
        var byLeaves = naive(leaves);

        var byTiles = new Tree((level, index) ->
                        naive(leaves.subList((int) (index << 8 * level), (int) (index + 1 << 8 * level))))
                .root(leaves.size());

        assertThat(byTiles).isEqualTo(byLeaves);
    }

    private static byte[] naive(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int left = Integer.highestOneBit(leaves.size() - 1);
        return Tree.nodeHash(naive(leaves.subList(0, left)), naive(leaves.subList(left, leaves.size())));
    }

    private static List<MatchResult> rows(String pattern) {
        return Pattern.compile(pattern).matcher(VECTORS).results().toList();
    }

    private static long number(MatchResult row, int group) {
        return Long.parseLong(row.group(group));
    }

    private static List<String> hashes(MatchResult row) {
        return Pattern.compile("\\w{64}")
                .matcher(row.group(3))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static List<String> hex(List<byte[]> hashes) {
        return hashes.stream().map(HEX::formatHex).toList();
    }

    static String read(String resource) {
        try (var in = TreeTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
