package nl.plein.persistence.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** Somebody wants a site deleted. Another confirms it, and then there is a while in which it can be stopped. */
@Entity
@NamedQuery(
        name = "SiteRemoval.open",
        query =
                """
        select r from SiteRemoval r where r.siteId = :site
          and r.state in (nl.plein.persistence.site.SiteRemoval.State.ASKED,
                          nl.plein.persistence.site.SiteRemoval.State.CONFIRMED)""")
@NamedQuery(
        name = "SiteRemoval.due",
        query =
                """
        select r.siteId from SiteRemoval r
        where r.state = nl.plein.persistence.site.SiteRemoval.State.CONFIRMED and r.due <= :now and r.siteId > :after
        order by r.siteId""")
@Table(name = "site_removal")
public class SiteRemoval {

    /** How long it can be stopped after it was confirmed. */
    public static final Duration WAIT = Duration.ofDays(7);

    /** How far it is. */
    public enum State {
        ASKED,
        CONFIRMED,
        STOPPED,
        DONE
    }

    @Id
    @SequenceGenerator(name = "site_removal_seq", sequenceName = "site_removal_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "site_removal_seq")
    private long id;

    @Column(name = "site_id")
    private long siteId;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "asked_by")
    private long askedBy;

    private Instant asked;

    @Column(name = "confirmed_by")
    private Long confirmedBy;

    private Instant confirmed;
    private Instant due;

    @Column(name = "ended_by")
    private Long endedBy;

    private Instant ended;

    protected SiteRemoval() {} // JPA

    public SiteRemoval(long siteId, long askedBy, Instant asked) {
        this.siteId = siteId;
        this.askedBy = askedBy;
        this.asked = asked;
        this.state = State.ASKED;
    }

    /** Another person agrees; from now on it waits. */
    public void confirm(long by, Instant at) {
        if (state != State.ASKED || by == askedBy) {
            throw new IllegalStateException("confirmed twice, or by who asked");
        }
        state = State.CONFIRMED;
        confirmedBy = by;
        confirmed = at;
        due = at.plus(WAIT);
    }

    /** It does not happen. */
    public void stop(long by, Instant at) {
        state = State.STOPPED;
        endedBy = by;
        ended = at;
    }

    /** It has happened. */
    public void done(Instant at) {
        state = State.DONE;
        ended = at;
    }

    public long siteId() {
        return siteId;
    }

    public State state() {
        return state;
    }

    public long askedBy() {
        return askedBy;
    }

    public Instant asked() {
        return asked;
    }

    /** Whether two managers want it and nobody stopped it in the time for that. */
    public boolean ripe(Instant now) {
        return state == State.CONFIRMED && !due.isAfter(now);
    }

    /** When it happens, or null while it is not confirmed. */
    public Instant due() {
        return due;
    }
}
