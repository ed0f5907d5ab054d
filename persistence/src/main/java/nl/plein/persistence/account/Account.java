package nl.plein.persistence.account;

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
import java.time.Instant;
import java.util.UUID;

/** One person. It guards name and state; how the person proves to be this one is kept beside it. */
@Entity
@NamedQuery(name = "Account.byRef", query = "select a from Account a where a.ref = :ref")
@NamedQuery(
        name = "Account.byIdentity",
        query =
                """
        select a from Account a join AccountIdentity i on i.accountId = a.id
        where i.provider = :provider and i.nameId = :nameId""")
@NamedQuery(
        name = "Account.memberByMail",
        query =
                """
        select a from Account a join Membership m on m.accountId = a.id
        where lower(a.mail) = :mail and m.siteId = :site and m.groupId is null and m.until is null
        order by a.id""")
@Table(name = "account")
public class Account {

    /** Blocked accounts keep their history but cannot come in. */
    public enum State {
        ACTIVE,
        BLOCKED,
        /** Nobody any more: without name, address and way in; what it wrote and was stays. */
        ERASED
    }

    @Id
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    private long id;

    private String ref;

    @Version
    private long version;

    @Column(name = "display_name")
    private String displayName;

    private String mail;

    @Column(name = "organisation_id")
    private Long organisationId;

    private String language;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant created;
    private Instant blocked;

    @Column(name = "block_reason")
    private String blockReason;

    protected Account() {} // JPA

    /** @param organisationId number of the organisation the person works for, or null for someone without one */
    public Account(String displayName, String mail, Long organisationId, Instant created) {
        this.ref = UUID.randomUUID().toString();
        this.displayName = displayName;
        this.mail = mail;
        this.organisationId = organisationId;
        this.language = "nl";
        this.state = State.ACTIVE;
        this.created = created;
    }

    /** Takes over what the identity provider says of the person, at each sign-in. */
    public void refresh(String newName, String newMail) {
        displayName = newName;
        mail = newMail;
    }

    /** The person cannot come in any more, and is told why. */
    public void block(String reason, Instant at) {
        state = State.BLOCKED;
        blocked = at;
        blockReason = reason;
    }

    /** The person can come in again. */
    public void unblock() {
        state = State.ACTIVE;
        blocked = null;
        blockReason = null;
    }

    /**
     * The person is gone; the organisation stays, for the records.
     *
     * @param newName what it is called from now on
     */
    public void erase(String newName) {
        displayName = newName;
        mail = null;
        blockReason = null;
        state = State.ERASED;
    }

    public boolean erased() {
        return state == State.ERASED;
    }

    public void speak(String newLanguage) {
        language = newLanguage;
    }

    public boolean active() {
        return state == State.ACTIVE;
    }

    public long id() {
        return id;
    }

    public UUID ref() {
        return UUID.fromString(ref);
    }

    public String displayName() {
        return displayName;
    }

    public String mail() {
        return mail;
    }

    public Long organisationId() {
        return organisationId;
    }

    public String language() {
        return language;
    }

    public State state() {
        return state;
    }

    /** Since when the person is blocked, or null. */
    public Instant blocked() {
        return blocked;
    }

    /** Why the person is blocked, or null. */
    public String blockReason() {
        return blockReason;
    }

    public Instant created() {
        return created;
    }
}
