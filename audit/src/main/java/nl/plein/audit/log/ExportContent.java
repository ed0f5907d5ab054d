package nl.plein.audit.log;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import nl.plein.persistence.audit.AuditFilter;
import nl.plein.persistence.audit.AuditRow;
import nl.plein.persistence.shared.Cursor;

/** Goes once through what is exported: the whole log tile by tile, or a selection page by page. */
final class ExportContent {

    private static final Cursor OLDEST = new Cursor(Instant.EPOCH, 0);
    private static final int LENGTH_BITS = 8;

    private final StoredLog log;
    private final ExportZip zip;
    private final ExportRecords files;
    private final long size;

    /** @param size leaves of the tree that the checkpoint promised; later ones are left out */
    ExportContent(StoredLog log, ExportZip zip, ExportRecords files, long size) {
        this.log = log;
        this.zip = zip;
        this.files = files;
        this.size = size;
    }

    long everything() throws IOException {
        for (long first = 0; first < size; first += Tree.TILE) {
            var rows = log.placed(first, Math.min(size, first + Tree.TILE), Tree.TILE);
            var bundle = new ByteArrayOutputStream();
            for (var row : rows) {
                var leaf = files.add(row);
                bundle.write(leaf.length >> LENGTH_BITS);
                bundle.write(leaf.length);
                bundle.writeBytes(leaf);
            }
            zip.file(LogPath.entries(first / Tree.TILE, rows.size()), bundle.toByteArray());
        }
        tiles(0, size);
        return size;
    }

    long selection(AuditFilter filter) throws IOException {
        var tree = new Tree(new StoredTree(log));
        long count = 0;
        var rows = log.selected(filter, OLDEST, Tree.TILE);
        while (!rows.isEmpty()) {
            for (var row : rows) {
                if (row.seq() != null && row.seq() < size) {
                    files.add(row);
                    files.prove(proof(tree, row));
                    count++;
                }
            }
            var last = rows.get(rows.size() - 1);
            rows = log.selected(filter, new Cursor(last.facts().at(), last.id()), Tree.TILE);
        }
        return count;
    }

    private Map<String, Object> proof(Tree tree, AuditRow row) {
        var path = tree.inclusion(row.seq(), size).stream()
                .map(HexFormat.of()::formatHex)
                .toList();
        return Map.of("index", row.seq(), "proof", path);
    }

    /** The hash tiles of one level, then of the next, until one has nothing. */
    private void tiles(int level, long nodes) throws IOException {
        if (nodes == 0) {
            return;
        }
        for (long index = 0; index * Tree.TILE < nodes; index++) {
            int width = (int) Math.min(Tree.TILE, nodes - index * Tree.TILE);
            zip.file(
                    LogPath.tile(level, index, width),
                    tile(log.tile(level, index).subList(0, width)));
        }
        tiles(level + 1, nodes / Tree.TILE);
    }

    private static byte[] tile(List<String> hashes) {
        return HexFormat.of().parseHex(String.join("", hashes));
    }
}
