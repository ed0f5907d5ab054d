package nl.plein.persistence.group;

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
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.plein.persistence.shared.Served;

/**
 * Somebody is invited into a group, by an owner. It is answered once, in time; whoever has the code of one that was
 * sent to a mail address may answer it, one that is for a person only that person. Of the code only a hash is kept.
 */
@Entity
@NamedQuery(name = "Invitation.byRef", query = "select i from Invitation i where i.ref = :ref and i.groupId = :group")
@NamedQuery(name = "Invitation.byCode", query = "select i from Invitation i where i.codeHash = :hash")
@NamedQuery(name = "Invitation.own", query = "select i from Invitation i where i.ref = :ref and i.accountId = :account")
@NamedQuery(
        name = "Invitation.open",
        query =
                """
        select new nl.plein.persistence.group.InvitationRow(
            i.id, i.ref, a.displayName, o.name, a.organisationId, s.organisationLine, i.mail, i.made, i.expires)
        from Invitation i left join Account a on a.id = i.accountId left join Organisation o on o.id = a.organisationId
            left join Group g on g.id = i.groupId left join Site s on s.id = g.siteId
        where i.groupId = :group and i.id > :after
          and i.state = nl.plein.persistence.group.Invitation.State.OPEN
        order by i.id""")
@NamedQuery(
        name = "Invitation.openAddresses",
        query =
                """
        select i.mail from Invitation i where i.groupId = :group and i.mail is not null
          and i.state = nl.plein.persistence.group.Invitation.State.OPEN""")
@NamedQuery(
        name = "Invitation.openFor",
        query =
                """
        select i from Invitation i where i.groupId = :group and i.accountId = :account
          and i.state = nl.plein.persistence.group.Invitation.State.OPEN""")
@NamedQuery(
        name = "Invitation.waitingFor",
        query =
                """
        select new nl.plein.persistence.people.WaitingRow(g.name, i.ref, s.host, count(i))
        from Invitation i left join Group g on g.id = i.groupId left join Site s on s.id = g.siteId
        where i.accountId = :account and i.state = nl.plein.persistence.group.Invitation.State.OPEN
          and i.expires > :now and """
                        + Served.SITE + "group by g.name, i.ref, s.host order by g.name")
@Table(name = "group_invitation")
public class Invitation {

    /** How far it is. */
    public enum State {
        OPEN,
        ACCEPTED,
        DECLINED,
        WITHDRAWN
    }

    private static final Duration GOOD_FOR = Duration.ofDays(14);

    @Id
    @SequenceGenerator(name = "group_invitation_seq", sequenceName = "group_invitation_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "group_invitation_seq")
    private long id;

    private String ref;

    @Version
    private long version;

    @Column(name = "group_id")
    private long groupId;

    @Column(name = "account_id")
    private Long accountId;

    private String mail;

    private String words;

    @Column(name = "code_hash")
    private String codeHash;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "invited_by")
    private long invitedBy;

    private Instant made;
    private Instant expires;

    @Column(name = "times_sent")
    private int timesSent;

    private Instant answered;

    @Column(name = "answered_by")
    private Long answeredBy;

    protected Invitation() {} // JPA

    private Invitation(Group group, long invitedBy, String codeHash, Instant made) {
        this.ref = UUID.randomUUID().toString();
        this.groupId = group.id();
        this.invitedBy = invitedBy;
        this.state = State.OPEN;
        this.made = made;
        send(codeHash, made);
    }

    /** An invitation for somebody of the site. */
    public static Invitation of(Group group, long account, long invitedBy, String codeHash, Instant made) {
        var invitation = new Invitation(group, invitedBy, codeHash, made);
        invitation.accountId = account;
        return invitation;
    }

    /** An invitation for whoever reads the mail of an address. */
    public static Invitation of(Group group, String mail, long invitedBy, String codeHash, Instant made) {
        var invitation = new Invitation(group, invitedBy, codeHash, made);
        invitation.mail = mail;
        return invitation;
    }

    /** What the inviter says with it, each time it goes out; empty for nothing. */
    public void say(String said) {
        words = said.isEmpty() ? null : said;
    }

    /** It goes out, again: an earlier code is worth nothing any more, and the time starts anew. */
    public final void send(String freshHash, Instant at) {
        codeHash = freshHash;
        expires = at.plus(GOOD_FOR);
        timesSent++;
    }

    /** It is over: accepted, declined or withdrawn by this person. */
    public void end(State outcome, long account, Instant at) {
        state = outcome;
        answered = at;
        answeredBy = account;
    }

    public State state() {
        return state;
    }

    public boolean expired(Instant now) {
        return !now.isBefore(expires);
    }

    /** Whether this person may answer it. */
    public boolean isFor(long account) {
        return accountId == null || accountId == account;
    }

    public UUID ref() {
        return UUID.fromString(ref);
    }

    public long groupId() {
        return groupId;
    }

    /** Number of the person it is for, or null. */
    public Long accountId() {
        return accountId;
    }

    /** The address it was sent to, or null. */
    public String mail() {
        return mail;
    }

    /** What the inviter says with it, or empty. */
    public String words() {
        return words == null ? "" : words;
    }

    public long invitedBy() {
        return invitedBy;
    }

    public Instant expires() {
        return expires;
    }

    /** How often it went out. */
    public int timesSent() {
        return timesSent;
    }
}
