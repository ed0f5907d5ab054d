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

/** What happened on a site in one month. Counted by a round, so that no page counts. */
@Entity
@NamedQuery(
        name = "SiteMonth.listed",
        query =
                """
        select new nl.plein.persistence.site.SiteMonthRow(
            m.begins, m.came, m.gone, m.items, m.remarks, m.writers, m.counted)
        from SiteMonth m where m.siteId = :site order by m.begins desc""")
@NamedQuery(name = "SiteMonth.of", query = "select m from SiteMonth m where m.begins = :begins")
@NamedQuery(
        name = "SiteMonth.settled",
        query = "select count(m) from SiteMonth m where m.begins = :begins and m.counted >= :until")
@NamedQuery(name = "SiteMonth.sites", query = "select s.id from Site s where s.created < :until")
@NamedQuery(name = "SiteMonth.first", query = "select s.created from Site s order by s.created")
@NamedQuery(
        name = "SiteMonth.came",
        query =
                """
        select m.siteId, count(m) from Membership m
        where m.groupId is null and m.since >= :from and m.since < :until group by m.siteId""")
@NamedQuery(
        name = "SiteMonth.gone",
        query =
                """
        select m.siteId, count(m) from Membership m
        where m.groupId is null and m.until >= :from and m.until < :until group by m.siteId""")
@NamedQuery(
        name = "SiteMonth.items",
        query =
                """
        select i.siteId, count(i), i.ownerId from ListedItem i, Audience a
        where a.id = i.readAudienceId and a.ownerId is null and i.published >= :from and i.published < :until
        group by i.siteId, i.ownerId""")
@NamedQuery(
        name = "SiteMonth.remarks",
        query =
                """
        select i.siteId, count(c), c.authorId from Comment c left join ListedItem i on i.id = c.itemId
        where c.posted >= :from and c.posted < :until group by i.siteId, c.authorId""")
@Table(name = "site_month")
public class SiteMonth {

    @Id
    @SequenceGenerator(name = "site_month_seq", sequenceName = "site_month_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "site_month_seq")
    private long id;

    @Column(name = "site_id")
    private long siteId;

    private String begins;
    private int came;
    private int gone;
    private int items;
    private int remarks;
    private int writers;
    private Instant counted;

    protected SiteMonth() {} // JPA

    SiteMonth(long siteId, String begins) {
        this.siteId = siteId;
        this.begins = begins;
    }

    void count(SiteMonthRow figures) {
        came = figures.came();
        gone = figures.gone();
        items = figures.items();
        remarks = figures.remarks();
        writers = figures.writers();
        counted = figures.counted();
    }

    long siteId() {
        return siteId;
    }
}
