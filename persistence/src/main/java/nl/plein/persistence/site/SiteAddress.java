package nl.plein.persistence.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import nl.plein.persistence.shared.Likeness;
import nl.plein.persistence.shared.Served;

/**
 * One of the hosts a site is reached at, or was until it gave it up. The site itself says which of them it is known by.
 */
@Entity
@NamedQuery(
        name = "SiteAddress.served",
        query = """
        select a.host, s.id from SiteAddress a join a.site s
        where a.dropped is null and """
                + Served.SITE)
@NamedQuery(
        name = "SiteAddress.likened",
        query =
                """
        select a from SiteAddress a
        where a.likeness = :likeness and a.site.id <> :site and (a.dropped is null or a.dropped > :kept)
        order by a.dropped nulls first, a.id""")
@NamedQuery(
        name = "SiteAddress.letGo",
        query =
                """
        delete from SiteAddress a where a.host = :host and a.site.id <> :site and a.dropped is not null""")
@Table(name = "site_address")
public class SiteAddress {

    /** So long an address that was given up goes to no other site. */
    public static final Duration KEPT = Duration.ofDays(90);

    @Id
    @SequenceGenerator(name = "site_address_seq", sequenceName = "site_address_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "site_address_seq")
    private long id;

    @ManyToOne
    @JoinColumn(name = "site_id")
    private Site site;

    private String host;
    private String likeness;

    @Column(name = "added")
    private Instant added;

    private Instant dropped;

    protected SiteAddress() {} // JPA

    SiteAddress(Site site, String host, Instant added) {
        this.site = site;
        this.host = host;
        this.likeness = Likeness.of(host);
        this.added = added;
    }

    /** The site is reached there no more; it is kept for the site a while. */
    void drop(Instant at) {
        dropped = at;
    }

    /** The site takes back what it gave up. */
    void takeBack(Instant at) {
        added = at;
        dropped = null;
    }

    /** Whether the site is reached there. */
    public boolean inUse() {
        return dropped == null;
    }

    /** Until when it goes to no other site, or null while the site is reached there. */
    public Instant keptUntil() {
        return dropped == null ? null : dropped.plus(KEPT);
    }

    public String host() {
        return host;
    }

    public Instant added() {
        return added;
    }
}
