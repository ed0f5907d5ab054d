package nl.plein.persistence.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * That nobody reached a site, switched off or deleted, from one moment until another. The site writes these rows
 * itself; ended rows stay.
 */
@Entity
@Table(name = "site_off")
public class SiteOff {

    @Id
    @SequenceGenerator(name = "site_off_seq", sequenceName = "site_off_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "site_off_seq")
    private long id;

    @ManyToOne
    @JoinColumn(name = "site_id")
    private Site site;

    private Instant since;

    @Column(name = "until_time")
    private Instant until;

    protected SiteOff() {} // JPA

    SiteOff(Site site, Instant since) {
        this.site = site;
        this.since = since;
    }

    void end(Instant at) {
        until = at;
    }

    boolean current() {
        return until == null;
    }
}
