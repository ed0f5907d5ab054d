package nl.plein.persistence.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.plein.persistence.shared.Slice;

/** One thing that a person tells in a field, and to whom. Of a list with several choices each is a row. */
@Entity
@NamedQuery(
        name = "ProfileValue.stored",
        query =
                """
        select v from ProfileValue v where v.accountId = :account and v.siteId = :site order by v.fieldId, v.place""")
@NamedQuery(
        name = "ProfileValue.readable",
        query =
                """
        select new nl.plein.persistence.people.ValueRow(f.id, f.ref, f.name, f.section, f.kind, v.content, a.level,
            a.reachKey)
        from ProfileValue v left join ProfileField f on f.id = v.fieldId left join Audience a on a.id = v.audienceId
        where v.accountId = :account and v.siteId = :site and f.removed is null and a.reachKey in :keys
        order by f.place, f.id, v.place""")
@NamedQuery(
        name = "ProfileValue.held",
        query =
                """
        select new nl.plein.persistence.people.HeldAnswer(v.accountId, v.fieldId, v.content, a.reachKey, v.bySite)
        from ProfileValue v left join Audience a on a.id = v.audienceId
        where v.siteId = :site and v.accountId in :accounts and v.fieldId in :fields
        order by v.accountId, v.fieldId, v.place""")
@NamedQuery(
        name = "ProfileValue.toldBy",
        query =
                """
        select new nl.plein.persistence.people.ToldRow(v.accountId, v.fieldId, v.content)
        from ProfileValue v left join ProfileField f on f.id = v.fieldId left join Audience a on a.id = v.audienceId
            left join Membership m on m.accountId = v.accountId and m.siteId = :site and m.groupId is null
                and m.until is null
            left join Account c on c.id = v.accountId
        where v.siteId = :site and v.accountId in :accounts and v.fieldId in :fields and f.removed is null
          and a.reachKey in :keys and m.id is not null
          and c.state = nl.plein.persistence.account.Account.State.ACTIVE
        order by v.accountId, f.place, f.id, v.place""")
@NamedQuery(
        name = "ProfileValue.person",
        query =
                """
        select new nl.plein.persistence.people.ProfileRow(a.id, a.ref, a.displayName, o.name, a.organisationId,
            s.organisationLine, p.large, p.small, m.since)
        from Account a
            left join Membership m on m.accountId = a.id and m.siteId = :site and m.groupId is null and m.until is null
            left join Organisation o on o.id = a.organisationId
            left join Site s on s.id = m.siteId
            left join Portrait p on p.accountId = a.id
        where a.ref = :ref and m.id is not null and a.state = nl.plein.persistence.account.Account.State.ACTIVE""")
@NamedQuery(
        name = "ProfileValue.activity",
        query =
                """
        select new nl.plein.persistence.people.ActivityRow(c.id, c.posted, i.ref, i.title)
        from Comment c left join ListedItem i on i.id = c.itemId left join Audience a on a.id = i.readAudienceId
        where c.authorId = :account and i.siteId = :site and a.reachKey in :keys and c.id < :before
        order by c.id desc""",
        hints = @QueryHint(name = Slice.LIMITED, value = Slice.LIMIT))
@NamedQuery(
        name = "ProfileValue.groups",
        query =
                """
        select new nl.plein.persistence.group.GroupRow(g.id, g.ref, g.name, g.purpose, g.openness, g.memberCount,
            g.archived, g.face.tagLine, g.face.icon)
        from Membership m left join Group g on g.id = m.groupId
        where m.accountId = :account and m.siteId = :site and m.until is null and g.id is not null
          and (g.id in :mine or (:inside = true and g.openness = nl.plein.persistence.group.Openness.OPEN))
        order by g.name""")
@Table(name = "profile_value")
public class ProfileValue {

    private static final int LONGEST_KEY = 100;

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @Id
    @SequenceGenerator(name = "profile_value_seq", sequenceName = "profile_value_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "profile_value_seq")
    private long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "field_id")
    private long fieldId;

    @Column(name = "site_id")
    private long siteId;

    @Column(name = "place_no")
    private int place;

    private String content;

    @Column(name = "content_key")
    private String key;

    /** Of a date the month times a hundred and the day, so that those of some days are found; null for all else. */
    @Column(name = "month_day")
    private Integer monthDay;

    @Column(name = "audience_id")
    private long audienceId;

    private Instant changed;

    @Column(name = "by_site")
    private boolean bySite;

    protected ProfileValue() {} // JPA

    /**
     * @param place which of several choices it is, from 0
     * @param audience number of the audience that may read it
     */
    // lint off: ParameterNumber, because a value is nothing without each of these
    public ProfileValue(long account, ProfileField field, int place, String content, long audience, Instant changed) {
        this.accountId = account;
        this.fieldId = field.id();
        this.siteId = field.siteId();
        this.place = place;
        this.content = content;
        this.key = key(content);
        this.monthDay = field.dates() && DATE.matcher(content).matches() ? monthDay(content) : null;
        this.audienceId = audience;
        this.changed = changed;
    }

    /** The site filled it in: the person did not say it. */
    public ProfileValue filledIn() {
        bySite = true;
        return this;
    }

    /** Whether the site filled it in. */
    public boolean bySite() {
        return bySite;
    }

    private static int monthDay(String date) {
        return Integer.parseInt(date.substring(5, 7)) * 100 + Integer.parseInt(date.substring(8));
    }

    /** How contents are compared. */
    static String key(String content) {
        var small = content.strip().toLowerCase(Locale.ROOT);
        return small.length() <= LONGEST_KEY ? small : small.substring(0, LONGEST_KEY);
    }

    public long fieldId() {
        return fieldId;
    }

    public String content() {
        return content;
    }

    public long audienceId() {
        return audienceId;
    }

    public Instant changed() {
        return changed;
    }
}
