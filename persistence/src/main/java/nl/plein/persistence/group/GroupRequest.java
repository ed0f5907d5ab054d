package nl.plein.persistence.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.plein.persistence.shared.LookAlike;
import nl.plein.persistence.shared.Served;

/** Somebody asks for a group, where managers of the site decide. It is answered once, by whoever is first. */
@Entity
@NamedQuery(name = "GroupRequest.byRef", query = "select r from GroupRequest r where r.ref = :ref and r.siteId = :site")
@NamedQuery(
        name = "GroupRequest.waiting",
        query =
                """
        select new nl.plein.persistence.group.GroupRequestRow(
            r.id, r.ref, r.name, r.purpose, r.openness, r.asked, a.displayName, o.name)
        from GroupRequest r left join Account a on a.id = r.accountId
            left join Organisation o on o.id = a.organisationId
        where r.siteId = :site and r.state = nl.plein.persistence.group.GroupRequest.State.WAITING and r.id > :after
        order by r.id""")
@NamedQuery(
        name = "GroupRequest.of",
        query =
                """
        select new nl.plein.persistence.group.GroupRequestRow(
            r.id, r.ref, r.name, r.purpose, r.openness, r.asked, a.displayName, o.name)
        from GroupRequest r left join Account a on a.id = r.accountId
            left join Organisation o on o.id = a.organisationId
        where r.siteId = :site and r.state = nl.plein.persistence.group.GroupRequest.State.WAITING
          and r.accountId = :account
        order by r.id""")
@NamedQuery(
        name = "GroupRequest.alike",
        query =
                """
        select count(r) from GroupRequest r where r.siteId = :site and r.nameKey = :key
          and r.state = nl.plein.persistence.group.GroupRequest.State.WAITING""")
@NamedQuery(
        name = "GroupRequest.answer",
        query =
                """
        update GroupRequest r set r.state = :state, r.answered = :at, r.answeredBy = :by, r.answer = :answer
        where r.id = :id and r.state = nl.plein.persistence.group.GroupRequest.State.WAITING""")
@NamedQuery(name = "Group.site", query = "select s from Site s where s.id = :site")
@NamedQuery(
        name = "Group.alike",
        query = "select count(g) from Group g where g.siteId = :site and g.nameKey = :key and g.ref <> :ref")
@NamedQuery(
        name = "Group.everywhere",
        query = """
        select g from Group g where g.name > :after order by g.name""")
@NamedQuery(
        name = "GroupRequest.perSite",
        query =
                """
        select new nl.plein.persistence.people.WaitingRow(s.name, s.ref, s.host, count(r))
        from GroupRequest r left join Site s on s.id = r.siteId
        where r.siteId in :sites and r.state = nl.plein.persistence.group.GroupRequest.State.WAITING and """
                        + Served.SITE + "group by s.name, s.ref, s.host order by s.name")
@Table(name = "group_request")
public class GroupRequest {

    /** How far it is. */
    public enum State {
        WAITING,
        APPROVED,
        DECLINED,
        /** The person is on the site no more. */
        CLOSED
    }

    @Id
    @SequenceGenerator(name = "group_request_seq", sequenceName = "group_request_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "group_request_seq")
    private long id;

    private String ref;

    @Column(name = "site_id")
    private long siteId;

    @Column(name = "account_id")
    private long accountId;

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    private String purpose;

    @Lob
    private String introduction;

    @Enumerated(EnumType.STRING)
    private Openness openness;

    @Enumerated(EnumType.STRING)
    private Joining joining;

    private boolean leaving;
    private String welcome;

    @Column(name = "introduction_inside")
    private boolean inside;

    @Column(name = "like_ref")
    private String likeRef;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant asked;
    private Instant answered;

    @Column(name = "answered_by")
    private Long answeredBy;

    private String answer;

    protected GroupRequest() {} // JPA

    /**
     * @param group identifier that the group will have
     * @param like the group it will be like, or null
     */
    // lint off: ParameterNumber, because a request is known by each of these from its first moment
    public GroupRequest(
            GroupId group, long siteId, long accountId, Charter charter, Openness openness, GroupId like, Instant at) {
        this.ref = group.value().toString();
        this.siteId = siteId;
        this.accountId = accountId;
        this.name = charter.name();
        this.nameKey = LookAlike.of(charter.name());
        this.purpose = charter.purpose();
        this.introduction = charter.introduction();
        this.joining = charter.joining();
        this.leaving = charter.leaving();
        this.welcome = charter.welcome();
        this.inside = charter.inside();
        this.openness = openness;
        this.likeRef = like == null ? null : like.value().toString();
        this.state = State.WAITING;
        this.asked = at;
    }

    /** What its owner will say of the group. */
    public Charter charter() {
        return new Charter(
                name,
                purpose,
                introduction == null ? "" : introduction,
                joining,
                leaving,
                welcome == null ? "" : welcome,
                inside);
    }

    /** The group it will be like, or null. */
    public GroupId like() {
        return likeRef == null ? null : new GroupId(UUID.fromString(likeRef));
    }

    public long id() {
        return id;
    }

    public GroupId group() {
        return new GroupId(UUID.fromString(ref));
    }

    public long accountId() {
        return accountId;
    }

    public Openness openness() {
        return openness;
    }
}
