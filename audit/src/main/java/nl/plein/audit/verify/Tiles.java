package nl.plein.audit.verify;

import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;

/** The published tree beside the records: which hash and which entry it holds for each place. */
final class Tiles {

    private static final int TILE = 256;
    private static final int HASH = 32;
    private static final int MOST = TILE * 65_537;
    private static final int GROUP = 1000;

    private final ExportFiles files;
    private final long size;
    private final Merkle tree = new Merkle();
    private byte[] hashes;
    private byte[] entries;
    private int entryAt;

    Tiles(ExportFiles files, long size) {
        this.files = files;
        this.size = size;
    }

    /** What the tiles say of this record; records come in order. Without tiles there is nothing to say. */
    void check(long seq, byte[] leaf, byte[] hash, Report report) throws IOException {
        int place = (int) (seq % TILE);
        if (place == 0) {
            load(seq / TILE);
        }
        compareHash(seq, place, hash, report);
        compareEntry(seq, leaf, report);
    }

    /**
     * Whether there were tiles, and their tree has this root: then they are right, and it is the records that are not.
     */
    boolean have(byte[] root) {
        return tree.size() == size && Arrays.equals(tree.root(), root);
    }

    private void compareHash(long seq, int place, byte[] hash, Report report) {
        if (hashes == null || hashes.length < (place + 1) * HASH) {
            return;
        }
        var promised = Arrays.copyOfRange(hashes, place * HASH, (place + 1) * HASH);
        tree.add(promised);
        if (!Arrays.equals(promised, hash)) {
            var hex = HexFormat.of();
            report.add(new Finding(seq, "leaf", hex.formatHex(promised), hex.formatHex(hash)));
        }
    }

    private void compareEntry(long seq, byte[] leaf, Report report) {
        if (entries == null) {
            return;
        }
        boolean room = entryAt + 2 <= entries.length;
        int length = room ? (entries[entryAt] & 0xff) << 8 | entries[entryAt + 1] & 0xff : -1;
        int from = entryAt + 2;
        entryAt = from + Math.max(length, 0);
        if (!room || entryAt > entries.length || !Arrays.equals(Arrays.copyOfRange(entries, from, entryAt), leaf)) {
            report.add(
                    new Finding(seq, "entry", "the record as in events.jsonl", "something else in the entry bundle"));
        }
    }

    private void load(long index) throws IOException {
        int width = (int) Math.min(TILE, size - index * TILE);
        if (width <= 0) {
            hashes = null;
            entries = null;
            return;
        }
        var name = number(index) + (width == TILE ? "" : ".p/" + width);
        hashes = files.bytes("tile/0/" + name, TILE * HASH).orElse(null);
        entries = files.bytes("tile/entries/" + name, MOST).orElse(null);
        entryAt = 0;
    }

    private static String number(long index) {
        var name = String.format("%03d", index % GROUP);
        for (long rest = index / GROUP; rest > 0; rest /= GROUP) {
            name = String.format("x%03d/", rest % GROUP) + name;
        }
        return name;
    }
}
