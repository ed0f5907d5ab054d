package nl.plein.persistence.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The root of a full tile: of 256 leaves on level 1, of 65,536 on level 2, and so on. Tile N of level L consists of the
 * nodes (or, on level 0, the leaves) N × 256 and following, so no tile is stored twice.
 */
@Entity
@Table(name = "audit_node")
public class AuditNode {

    private static final int LEVEL_BITS = 56;

    @Id
    @Column(name = "node_place")
    private long place;

    private String hash;

    protected AuditNode() {} // JPA

    /** @param hash SHA-256 in hexadecimal */
    public AuditNode(int level, long index, String hash) {
        this.place = place(level, index);
        this.hash = hash;
    }

    /** One number for level and index: neighbours on a level are neighbours in the table. */
    public static long place(int level, long index) {
        return ((long) level << LEVEL_BITS) | index;
    }

    public String hash() {
        return hash;
    }
}
