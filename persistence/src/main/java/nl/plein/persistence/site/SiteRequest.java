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
import java.time.Instant;
import java.util.UUID;
import nl.plein.persistence.shared.Likeness;

/** Somebody asks for a site. It is answered once, by whichever manager is first. */
@Entity
@NamedQuery(name = "SiteRequest.byRef", query = "select r from SiteRequest r where r.ref = :ref")
@NamedQuery(
        name = "SiteRequest.waiting",
        query =
                SiteRequest.ROW
                        + """
        where r.state = nl.plein.persistence.site.SiteRequest.State.WAITING and r.id > :after order by r.id""")
@NamedQuery(name = "SiteRequest.of", query = SiteRequest.ROW + "where r.accountId = :account order by r.id desc")
@NamedQuery(name = "SiteRequest.forGroup", query = "select r from SiteRequest r where r.openGroup = :group")
@NamedQuery(
        name = "SiteRequest.answer",
        query =
                """
        update SiteRequest r
        set r.state = :state, r.answered = :at, r.answeredBy = :by, r.answer = :answer, r.openGroup = null
        where r.id = :id and r.state = nl.plein.persistence.site.SiteRequest.State.WAITING""")
@NamedQuery(
        name = "SiteRequest.namedLike",
        query =
                """
        select count(r) from SiteRequest r
        where r.nameLikeness = :likeness and r.state = nl.plein.persistence.site.SiteRequest.State.WAITING""")
@NamedQuery(
        name = "SiteRequest.hostedLike",
        query =
                """
        select count(r) from SiteRequest r
        where r.hostLikeness = :likeness and r.state = nl.plein.persistence.site.SiteRequest.State.WAITING""")
@NamedQuery(
        name = "SiteRequest.count",
        query =
                """
        select count(r) from SiteRequest r
        where r.state = nl.plein.persistence.site.SiteRequest.State.WAITING""")
@Table(name = "site_request")
public class SiteRequest {

    /** How far it is. */
    public enum State {
        WAITING,
        APPROVED,
        DECLINED,
        /** By who asked. */
        WITHDRAWN
    }

    static final String ROW =
            """
        select new nl.plein.persistence.site.SiteRequestRow(r.id, r.ref, r.name, r.purpose, r.openness, r.host,
            r.motivation, r.state, r.asked, r.answer, a.displayName, o.name, g.name, g.memberCount,
            (select count(i) from ListedItem i, Audience e
                where i.groupId = r.groupId and e.id = i.readAudienceId and e.ownerId is null), s.name, s.host)
        from SiteRequest r left join Account a on a.id = r.accountId left join Organisation o on o.id = a.organisationId
            left join Group g on g.id = r.groupId left join Site s on s.id = r.fromSite
        """;

    @Id
    @SequenceGenerator(name = "site_request_seq", sequenceName = "site_request_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "site_request_seq")
    private long id;

    private String ref;

    @Column(name = "account_id")
    private long accountId;

    private String name;
    private String purpose;

    @Enumerated(EnumType.STRING)
    private Site.Openness openness;

    private String host;

    @Column(name = "name_likeness")
    private String nameLikeness;

    @Column(name = "host_likeness")
    private String hostLikeness;

    private String motivation;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant asked;
    private Instant answered;

    @Column(name = "answered_by")
    private Long answeredBy;

    private String answer;

    @Column(name = "group_id")
    private Long groupId;

    @Column(name = "from_site")
    private Long fromSite;

    /** The group for which it waits; no group waits for two. */
    @Column(name = "open_group")
    private Long openGroup;

    protected SiteRequest() {} // JPA

    /** @param ref under which the site will be known too */
    public SiteRequest(UUID ref, long accountId, PlannedSite planned, String motivation, Instant asked) {
        this.ref = ref.toString();
        this.accountId = accountId;
        this.name = planned.name();
        this.purpose = planned.purpose();
        this.openness = planned.openness();
        this.host = planned.host();
        this.nameLikeness = Likeness.of(planned.name());
        this.hostLikeness = Likeness.of(planned.host());
        this.motivation = motivation;
        this.state = State.WAITING;
        this.asked = asked;
    }

    /** The site is asked for to give this group one of its own; it goes there after the yes. */
    public SiteRequest forGroup(long group, long site) {
        groupId = group;
        fromSite = site;
        openGroup = group;
        return this;
    }

    public long id() {
        return id;
    }

    public UUID ref() {
        return UUID.fromString(ref);
    }

    public long accountId() {
        return accountId;
    }

    /** The site that is asked for. */
    public PlannedSite planned() {
        return new PlannedSite(name, purpose, openness, host);
    }

    /** Number of the group that gets the site, or null. */
    public Long groupId() {
        return groupId;
    }

    /** Number of the site that the group leaves, or null. */
    public Long fromSite() {
        return fromSite;
    }

    public Instant asked() {
        return asked;
    }
}
