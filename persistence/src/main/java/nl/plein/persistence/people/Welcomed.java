package nl.plein.persistence.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody was welcomed on a site, which happens once. */
@Entity
@NamedQuery(name = "Welcomed.of", query = "select w from Welcomed w where w.accountId = :account and w.siteId = :site")
@Table(name = "welcomed")
public class Welcomed {

    @Id
    @SequenceGenerator(name = "welcomed_seq", sequenceName = "welcomed_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "welcomed_seq")
    private long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "site_id")
    private long siteId;

    private Instant seen;

    protected Welcomed() {} // JPA

    public Welcomed(long accountId, long siteId, Instant seen) {
        this.accountId = accountId;
        this.siteId = siteId;
        this.seen = seen;
    }

    public Instant seen() {
        return seen;
    }
}
