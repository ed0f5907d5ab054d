package nl.plein.persistence.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** How open a site was from one moment until another. The site writes these rows itself; ended rows stay. */
@Entity
@Table(name = "site_openness")
public class SiteOpenness {

    @Id
    @SequenceGenerator(name = "site_openness_seq", sequenceName = "site_openness_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "site_openness_seq")
    private long id;

    @ManyToOne
    @JoinColumn(name = "site_id")
    private Site site;

    @Enumerated(EnumType.STRING)
    private Site.Openness openness;

    private Instant since;

    @Column(name = "until_time")
    private Instant until;

    protected SiteOpenness() {} // JPA

    SiteOpenness(Site site, Site.Openness openness, Instant since) {
        this.site = site;
        this.openness = openness;
        this.since = since;
    }

    void end(Instant at) {
        until = at;
    }

    boolean current() {
        return until == null;
    }

    public Site.Openness openness() {
        return openness;
    }

    public Instant since() {
        return since;
    }

    /** When it ended, or null while it holds. */
    public Instant until() {
        return until;
    }
}
