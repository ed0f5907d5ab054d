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
import nl.plein.persistence.group.Group;

/** Whoever tells this in a field of the site, for all its members to read, becomes a member of this group. */
@Entity
@NamedQuery(
        name = "AnswerIntake.ofGroup",
        query = "select i from AnswerIntake i where i.groupId = :group order by i.id")
@NamedQuery(
        name = "AnswerIntake.groups",
        query =
                """
        select distinct i.groupId from AnswerIntake i, ProfileValue v, ProfileField f, Audience e
        where i.siteId = :site and v.accountId = :account and v.siteId = :site and v.fieldId = i.fieldId
          and v.key = i.key and f.id = i.fieldId and f.removed is null and e.id = v.audienceId and e.reachKey in :open
        order by i.groupId""")
@NamedQuery(
        name = "AnswerIntake.awaited",
        query =
                """
        select distinct v.accountId from ProfileValue v, Audience e, Membership m
        where v.siteId = :site and v.fieldId = :field and v.key = :key and e.id = v.audienceId and e.reachKey in :open
          and m.accountId = v.accountId and m.siteId = :site and m.groupId is null and m.until is null
          and not exists (select x.id from Membership x where x.accountId = v.accountId and x.groupId = :group)
        order by v.accountId""")
@NamedQuery(name = "AnswerIntake.dropOfGroup", query = "delete from AnswerIntake i where i.groupId = :group")
@Table(name = "answer_intake")
public class AnswerIntake {

    @Id
    @SequenceGenerator(name = "answer_intake_seq", sequenceName = "answer_intake_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "answer_intake_seq")
    private long id;

    @Column(name = "site_id")
    private long siteId;

    @Column(name = "group_id")
    private long groupId;

    @Column(name = "field_id")
    private long fieldId;

    @Column(name = "answer_key")
    private String key;

    private Instant since;

    @Column(name = "added_by")
    private long addedBy;

    protected AnswerIntake() {} // JPA

    /** @param account number of the owner who says so */
    public AnswerIntake(Group group, ProfileField field, String answer, long account, Instant at) {
        this.siteId = group.siteId();
        this.groupId = group.id();
        this.fieldId = field.id();
        this.key = ProfileValue.key(answer);
        this.addedBy = account;
        this.since = at;
    }

    /** Whether this answer is meant. */
    public boolean means(ProfileField field, String answer) {
        return field.id() == fieldId && ProfileValue.key(answer).equals(key);
    }
}
