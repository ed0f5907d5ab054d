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
import java.util.UUID;

/** An address of earlier days on a site, and where it leads now. */
@Entity
@NamedQuery(
        name = "SiteRedirect.to",
        query = "select r.to from SiteRedirect r where r.siteId = :site and r.from = :from")
@NamedQuery(
        name = "SiteRedirect.listed",
        query =
                """
        select new nl.plein.persistence.site.SiteRedirectRow(r.ref, r.from, r.to)
        from SiteRedirect r where r.siteId = :site and r.from > :after order by r.from""")
@NamedQuery(name = "SiteRedirect.number", query = "select count(r) from SiteRedirect r where r.siteId = :site")
@NamedQuery(name = "SiteRedirect.drop", query = "delete from SiteRedirect r where r.siteId = :site and r.ref = :ref")
@Table(name = "site_redirect")
public class SiteRedirect {

    @Id
    @SequenceGenerator(name = "site_redirect_seq", sequenceName = "site_redirect_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "site_redirect_seq")
    private long id;

    private String ref;

    @Column(name = "site_id")
    private long siteId;

    @Column(name = "from_path")
    private String from;

    @Column(name = "to_address")
    private String to;

    private Instant added;

    @Column(name = "added_by")
    private long addedBy;

    protected SiteRedirect() {} // JPA

    /** @param account number of who added it */
    public SiteRedirect(long siteId, String from, String to, long account, Instant added) {
        this.ref = UUID.randomUUID().toString();
        this.siteId = siteId;
        this.from = from;
        this.to = to;
        this.addedBy = account;
        this.added = added;
    }
}
