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
import java.util.UUID;

/**
 * Somebody lists the people of a site that told the same in a field, from one moment until another. It does not know
 * what that is: it is what the person tells at the moment of looking.
 */
@Entity
@NamedQuery(
        name = "ProfileSet.byRef",
        query = "select s from ProfileSet s where s.ref = :ref and s.siteId = :site and s.until is null")
@NamedQuery(
        name = "ProfileSet.current",
        query =
                """
        select new nl.plein.persistence.people.ProfileSetRow(s.ref, a.displayName, o.name, f.name, s.since)
        from ProfileSet s left join Account a on a.id = s.accountId left join Organisation o on o.id = a.organisationId
            left join ProfileField f on f.id = s.fieldId
            left join Membership m on m.accountId = s.accountId and m.siteId = s.siteId and m.groupId is null
                and m.until is null
        where s.siteId = :site and s.until is null and m.since <= s.since order by a.displayName, s.id""")
@NamedQuery(
        name = "ProfileSet.of",
        query =
                """
        select new nl.plein.persistence.people.ProfileSetRow(s.ref, a.displayName, o.name, f.name, s.since)
        from ProfileSet s left join Account a on a.id = s.accountId left join Organisation o on o.id = a.organisationId
            left join ProfileField f on f.id = s.fieldId
            left join Membership m on m.accountId = s.accountId and m.siteId = s.siteId and m.groupId is null
                and m.until is null
        where s.siteId = :site and s.accountId = :account and s.until is null and f.removed is null
          and m.since <= s.since
        order by f.place, f.id""")
@NamedQuery(
        name = "ProfileSet.same",
        query =
                """
        select count(s) from ProfileSet s
            left join Membership m on m.accountId = s.accountId and m.siteId = s.siteId and m.groupId is null
                and m.until is null
        where s.siteId = :site and s.accountId = :account and s.fieldId = :field and s.until is null
          and m.since <= s.since""")
@Table(name = "profile_set")
public class ProfileSet {

    /** So many there are on a site at one moment at most. */
    public static final int MOST = 100;

    @Id
    @SequenceGenerator(name = "profile_set_seq", sequenceName = "profile_set_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "profile_set_seq")
    private long id;

    private String ref;

    @Column(name = "site_id")
    private long siteId;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "field_id")
    private long fieldId;

    private Instant since;

    @Column(name = "until_time")
    private Instant until;

    protected ProfileSet() {} // JPA

    public ProfileSet(long account, ProfileField field, Instant since) {
        this.ref = UUID.randomUUID().toString();
        this.siteId = field.siteId();
        this.accountId = account;
        this.fieldId = field.id();
        this.since = since;
    }

    /** It is over; the row stays. */
    public void end(Instant at) {
        until = at;
    }

    public UUID ref() {
        return UUID.fromString(ref);
    }

    public long accountId() {
        return accountId;
    }

    public long fieldId() {
        return fieldId;
    }
}
