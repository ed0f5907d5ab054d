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
import java.time.Instant;
import nl.plein.persistence.shared.Likeness;
import nl.plein.persistence.shared.Served;

/** One of the hosts a site is reached at. The site itself says which of them it is known by. */
@Entity
@NamedQuery(
        name = "SiteAddress.served",
        query = """
        select a.host, s.id from SiteAddress a join a.site s
        where """ + Served.SITE)
@NamedQuery(
        name = "SiteAddress.likened",
        query = """
        select count(a) from SiteAddress a where a.likeness = :likeness""")
@NamedQuery(
        name = "SiteAddress.drop",
        query = """
        delete from SiteAddress a where a.site.id = :site and a.host = :host""")
@Table(name = "site_address")
public class SiteAddress {

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

    protected SiteAddress() {} // JPA

    SiteAddress(Site site, String host, Instant added) {
        this.site = site;
        this.host = host;
        this.likeness = Likeness.of(host);
        this.added = added;
    }

    /** Whether another host could be taken for this one. */
    public boolean looksLike(String other) {
        return likeness.equals(Likeness.of(other));
    }

    public String host() {
        return host;
    }

    public Instant added() {
        return added;
    }
}
