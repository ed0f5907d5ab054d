package nl.plein.persistence.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.plein.persistence.shared.Served;
import nl.plein.persistence.shared.Slice;

/** Someone asks to be let into a closed group. It is answered once. */
@Entity
@NamedQuery(name = "JoinRequest.byRef", query = "select r from JoinRequest r where r.ref = :ref and r.groupId = :group")
@NamedQuery(name = "JoinRequest.waitingOf", query = "select r from JoinRequest r where r.openKey = :key")
@NamedQuery(
        name = "JoinRequest.last",
        query =
                """
        select r from JoinRequest r where r.accountId = :account and r.groupId = :group order by r.id desc""")
@NamedQuery(
        name = "JoinRequest.waiting",
        query =
                """
        select new nl.plein.persistence.group.JoinRequestRow(
            r.ref, a.displayName, o.name, a.organisationId, s.organisationLine, r.motivation, r.asked)
        from JoinRequest r left join Account a on a.id = r.accountId left join Organisation o on o.id = a.organisationId
            left join Site s on s.id = :site
        where r.state = nl.plein.persistence.group.JoinRequest.State.WAITING
          and r.groupId = (select g.id from Group g, Membership m
            where g.ref = :group and g.siteId = :site and m.groupId = g.id and m.accountId = :owner
              and m.until is null and m.rank = nl.plein.persistence.group.Membership.Rank.OWNER)
        order by r.asked, r.id""",
        hints = @QueryHint(name = Slice.LIMITED, value = Slice.LIMIT))
@NamedQuery(
        name = "JoinRequest.perGroup",
        query =
                """
        select new nl.plein.persistence.people.WaitingRow(g.name, g.ref, s.host, count(r))
        from JoinRequest r left join Group g on g.id = r.groupId left join Site s on s.id = g.siteId
        where r.groupId in :groups and r.state = nl.plein.persistence.group.JoinRequest.State.WAITING
          and """
                        + Served.SITE + "group by g.name, g.ref, s.host order by g.name")
@Table(name = "join_request")
public class JoinRequest {

    /** How far the request is. */
    public enum State {
        WAITING,
        ADMITTED,
        DECLINED,
        /** The person is on the site no more, or the group went to another one. */
        CLOSED
    }

    @Id
    @SequenceGenerator(name = "join_request_seq", sequenceName = "join_request_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "join_request_seq")
    private long id;

    private String ref;

    @Version
    private long version;

    @Column(name = "group_id")
    private long groupId;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "open_key")
    private String openKey;

    private String motivation;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant asked;
    private Instant answered;
    private String answer;

    protected JoinRequest() {} // JPA

    /** @param motivation why the person wants to join, may be null */
    public JoinRequest(long groupId, long accountId, String motivation, Instant asked) {
        this.ref = UUID.randomUUID().toString();
        this.groupId = groupId;
        this.accountId = accountId;
        this.openKey = openKey(groupId, accountId);
        this.motivation = motivation;
        this.state = State.WAITING;
        this.asked = asked;
    }

    /** One person has one open request to a group. */
    static String openKey(long group, long account) {
        return group + " " + account;
    }

    /**
     * Answers the request; false when somebody answered it before.
     *
     * @param said what the person is told
     */
    public boolean answer(State outcome, String said, Instant at) {
        if (state != State.WAITING) {
            return false;
        }
        state = outcome;
        answered = at;
        answer = said;
        openKey = null;
        return true;
    }

    public UUID ref() {
        return UUID.fromString(ref);
    }

    public long groupId() {
        return groupId;
    }

    public long accountId() {
        return accountId;
    }

    /** Whether an owner said no. */
    public boolean declined() {
        return state == State.DECLINED;
    }

    /** When it was answered, or null. */
    public Instant answered() {
        return answered;
    }

    /** What the person was told, or null. */
    public String answer() {
        return answer;
    }
}
