package nl.plein.persistence.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** The picture of a person in two sizes, each by the hash of its bytes. */
@Entity
@NamedQuery(
        name = "Portrait.onSite",
        query =
                """
        select m.id from Portrait p join Membership m on m.accountId = p.accountId
        where (p.large = :hash or p.small = :hash) and m.siteId = :site and m.groupId is null and m.until is null""")
@Table(name = "portrait")
public class Portrait {

    @Id
    @Column(name = "account_id")
    private long accountId;

    @Column(name = "large_hash")
    private String large;

    @Column(name = "small_hash")
    private String small;

    private Instant changed;

    protected Portrait() {} // JPA

    public Portrait(long accountId, String large, String small, Instant changed) {
        this.accountId = accountId;
        show(large, small, changed);
    }

    /** From now on it shows this. */
    public final void show(String newLarge, String newSmall, Instant at) {
        large = newLarge;
        small = newSmall;
        changed = at;
    }

    /** Hash of the larger one. */
    public String large() {
        return large;
    }

    /** Hash of the smaller one. */
    public String small() {
        return small;
    }

    public Instant changed() {
        return changed;
    }
}
