package nl.plein.audit.log;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HexFormat;
import nl.plein.persistence.audit.AuditCheckpoint;
import nl.plein.persistence.audit.AuditLeaf;
import nl.plein.persistence.audit.AuditNode;
import nl.plein.persistence.audit.AuditRow;
import nl.plein.persistence.audit.AuditTreeRepository;

/**
 * Gives committed events their places in the tree, and signs what the tree has become. One at a time in a whole
 * cluster: a row in the database is held meanwhile. Nobody who writes an event waits for it.
 */
@ApplicationScoped
public class Sequencer {

    /** Events that get their places in one transaction. */
    static final int BATCH = 512;

    @Inject
    AuditTreeRepository trees;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    /** Places the next events and returns how many there were. */
    @Transactional(REQUIRES_NEW)
    public int place() {
        if (trees.waiting(1).isEmpty()) {
            return 0;
        }
        trees.hold();
        var waiting = trees.waiting(BATCH);
        if (waiting.isEmpty()) {
            return 0; // Another node was first, and some databases know no list of nothing.
        }
        long seq = trees.size();
        for (var row : waiting) {
            place(row, seq++);
        }
        trees.settle(waiting.stream().map(AuditRow::id).toList());
        return waiting.size();
    }

    /**
     * Signs the tree as it is now, unless that was done before.
     *
     * @throws BrokenLog when the tree is not a continuation of what was signed last
     */
    @Transactional(REQUIRES_NEW)
    public AuditCheckpoint sign() {
        trees.hold();
        long size = trees.size();
        var tree = new Tree(new StoredTree(trees::tile));
        var last = trees.newestCheckpoint().orElse(null);
        if (last != null) {
            compare(last, tree, size);
            if (last.size() == size) {
                return last;
            }
        }
        var root = tree.root(size);
        var made = new AuditCheckpoint(size, hex(root), seal.note(size, root), clock.instant());
        trees.add(made);
        return made;
    }

    private static void compare(AuditCheckpoint last, Tree tree, long size) {
        if (last.size() > size) {
            throw new BrokenLog(last.size() + " records", size + " records");
        }
        var found = hex(tree.root(last.size()));
        if (!found.equals(last.root())) {
            throw new BrokenLog("root " + last.root() + " of " + last.size() + " records", "root " + found);
        }
    }

    private void place(AuditRow row, long seq) {
        var hash = Tree.leafHash(Leaf.bytes(row.facts(), seq, seal.origin()));
        trees.add(new AuditLeaf(seq, row.id(), hex(hash)));
        closeTile(0, seq);
    }

    /** The last node of a tile makes its root a node of the next level. */
    private void closeTile(int level, long index) {
        if ((index + 1) % Tree.TILE != 0) {
            return;
        }
        long tile = index / Tree.TILE;
        var hashes =
                trees.tile(level, tile).stream().map(HexFormat.of()::parseHex).toList();
        trees.add(new AuditNode(level + 1, tile, hex(Tree.fold(hashes))));
        closeTile(level + 1, tile);
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
