package nl.plein.persistence.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** How much the files of a group take, or all files of a site. Counted by a round, so that no page counts. */
@Entity
@NamedQuery(
        name = "DiskUse.files",
        query =
                """
        select d.siteId, i.groupId, count(d), sum(d.size)
        from Document d left join ListedItem i on i.id = d.itemId group by d.siteId, i.groupId""")
@NamedQuery(name = "DiskUse.counted", query = "select d.counted from DiskUse d order by d.counted desc")
@NamedQuery(
        name = "DiskUse.ofSite",
        query =
                """
        select new nl.plein.persistence.site.DiskRow(d.files, d.bytes, d.counted)
        from DiskUse d where d.siteId = :site and d.groupId is null""")
@NamedQuery(
        name = "DiskUse.largest",
        query =
                """
        select new nl.plein.persistence.site.DiskGroupRow(g.id, g.ref, g.name, g.openness, d.files, d.bytes)
        from DiskUse d left join Group g on g.id = d.groupId
        where d.siteId = :site and g.siteId = :site and d.bytes > 0 order by d.bytes desc, d.groupId""")
@NamedQuery(name = "DiskUse.sites", query = "select s.id from Site s")
@Table(name = "disk_use")
public class DiskUse {

    @Id
    @SequenceGenerator(name = "disk_use_seq", sequenceName = "disk_use_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "disk_use_seq")
    private long id;

    @Column(name = "site_id")
    private long siteId;

    @Column(name = "group_id")
    private Long groupId;

    private long files;

    @Column(name = "byte_count")
    private long bytes;

    private Instant counted;

    protected DiskUse() {} // JPA

    /** @param groupId number of the group, or null for the whole site */
    DiskUse(long siteId, Long groupId) {
        this.siteId = siteId;
        this.groupId = groupId;
    }

    void count(DiskRow now) {
        files = now.files();
        bytes = now.bytes();
        counted = now.counted();
    }

    long siteId() {
        return siteId;
    }

    Long groupId() {
        return groupId;
    }
}
