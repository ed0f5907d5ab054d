package nl.plein.persistence.people;

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
import java.util.List;
import java.util.UUID;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.group.MemberQueries;
import nl.plein.persistence.shared.Slice;

/** Something that a site asks its members. It knows its own form and place; what people answer stands beside it. */
@Entity
@NamedQuery(
        name = "ProfileField.ofSite",
        query = "select f from ProfileField f where f.siteId = :site order by f.place, f.id")
@NamedQuery(name = "ProfileField.byRef", query = "select f from ProfileField f where f.ref = :ref and f.siteId = :site")
@NamedQuery(
        name = "ProfileField.given",
        query =
                """
        select f from ProfileField f
        where f.givenBy is not null and f.removed is null and f.siteId in (
            select m.siteId from Membership m
            where m.accountId = :account and m.groupId is null and m.until is null)""")
@NamedQuery(
        name = "ProfileField.givenSites",
        query =
                """
        select distinct f.siteId from ProfileField f
        where f.givenBy is not null and f.removed is null and f.siteId in (
            select m.siteId from Membership m
            where m.accountId = :account and m.groupId is null and m.until is null)""")
@NamedQuery(
        name = "ProfileField.lacking",
        query =
                """
        select distinct f.siteId from ProfileField f
        where f.givenBy = :by and f.removed is null and f.siteId in (
            select m.siteId from Membership m
            where m.accountId = :account and m.groupId is null and m.until is null)
          and (f.allowed = 0 and not exists (
                select v.id from ProfileValue v
                where v.fieldId = f.id and v.accountId = :account and v.content = :said)
            or f.allowed > 0 and exists (
                select a.id from AllowedAnswer a where a.fieldId = f.id and a.key = :key and not exists (
                    select w.id from ProfileValue w
                    where w.fieldId = f.id and w.accountId = :account and w.content = a.content)))""")
@NamedQuery(
        name = "ProfileField.found",
        query = FinderQueries.FOUND
                + FinderQueries.FIRST
                + FinderQueries.SECOND
                + FinderQueries.THIRD
                + FinderQueries.ORDER,
        hints = @QueryHint(name = Slice.LIMITED, value = Slice.LIMIT))
@NamedQuery(
        name = "ProfileField.newest",
        query = FinderQueries.NEWEST,
        hints = @QueryHint(name = Slice.LIMITED, value = Slice.LIMIT))
@NamedQuery(
        name = "ProfileField.told",
        query =
                """
        select new nl.plein.persistence.people.ToldRow(v.accountId, v.fieldId, v.content)
        from ProfileValue v left join ProfileField f on f.id = v.fieldId left join Audience e on e.id = v.audienceId
        where v.siteId = :site and v.accountId in :accounts and f.narrows = true and f.removed is null
          and e.reachKey in :keys
        order by v.accountId, f.place, f.id, v.place""")
@NamedQuery(
        name = "ProfileField.members",
        query = MemberQueries.ROWS
                + FinderQueries.FIRST
                + FinderQueries.SECOND
                + FinderQueries.THIRD
                + MemberQueries.ORDER)
@NamedQuery(name = "ProfileField.membersTold", query = FinderQueries.MEMBERS_TOLD)
@NamedQuery(
        name = "ProfileField.facets",
        query =
                """
        select new nl.plein.persistence.people.FacetRow(f.id, v.content, v.content, count(v))
        from ProfileValue v left join ProfileField f on f.id = v.fieldId left join Audience e on e.id = v.audienceId
            left join Membership m on m.accountId = v.accountId and m.siteId = v.siteId and m.groupId is null
                and m.until is null
        where f.siteId = :site and f.narrows = true and f.removed is null and e.reachKey in :keys and m.id is not null
        group by f.id, v.content order by f.id, v.content""")
@NamedQuery(
        name = "ProfileField.organisations",
        query =
                """
        select new nl.plein.persistence.people.FacetRow(0L, o.ref, o.name, count(m))
        from Membership m left join Account a on a.id = m.accountId left join Organisation o on o.id = a.organisationId
        where m.siteId = :site and m.groupId is null and m.until is null and o.id is not null
        group by o.ref, o.name order by o.name""")
@NamedQuery(
        name = "ProfileField.organisationsOfGroup",
        query =
                """
        select new nl.plein.persistence.people.FacetRow(0L, o.ref, o.name, count(m))
        from Membership m left join Account a on a.id = m.accountId left join Organisation o on o.id = a.organisationId
        where m.groupId = :group and m.until is null and o.id is not null
        group by o.ref, o.name order by o.name""")
@Table(name = "profile_field")
public class ProfileField {

    /** So many fields a site has at most, those that were taken away with them. */
    public static final int MOST = 60;

    @Id
    @SequenceGenerator(name = "profile_field_seq", sequenceName = "profile_field_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "profile_field_seq")
    private long id;

    private String ref;

    @Column(name = "site_id")
    private long siteId;

    @Version
    @Column(name = "lock_no")
    private long lockNo;

    @Column(name = "place_no")
    private int place;

    @Enumerated(EnumType.STRING)
    private FieldKind kind;

    private String name;
    private String hint;

    @Column(name = "section_name")
    private String section;

    private String options;
    private String shape;
    private int longest;
    private boolean needed;

    @Column(name = "at_entry")
    private boolean atEntry;

    @Column(name = "free_audience")
    private boolean freeAudience;

    @Enumerated(EnumType.STRING)
    @Column(name = "preset_level")
    private Level preset;

    private boolean narrows;

    @Enumerated(EnumType.STRING)
    @Column(name = "given_by")
    private GivenBy givenBy;

    private boolean celebrated;

    @Column(name = "allowed_count")
    private int allowed;

    private Instant removed;

    protected ProfileField() {} // JPA

    public ProfileField(UUID ref, long siteId, int place, FieldDraft draft) {
        this.ref = ref.toString();
        this.siteId = siteId;
        this.place = place;
        this.kind = draft.kind();
        say(draft);
    }

    /** It is said anew; what kind it is stays, since answers are of that kind. */
    public final void say(FieldDraft draft) {
        name = draft.name();
        hint = draft.hint();
        section = draft.section();
        options = String.join("\n", draft.options());
        shape = draft.shape();
        longest = draft.longest();
        needed = draft.needed();
        atEntry = draft.atEntry();
        freeAudience = draft.freeAudience();
        preset = draft.preset();
        narrows = draft.narrows();
        givenBy = draft.givenBy();
    }

    /** From now on it stands there. */
    public void stand(int number) {
        place = number;
    }

    /** Its days that come round again are shown, or no more. */
    public void celebrate(boolean wished) {
        celebrated = wished;
    }

    /** It takes so many answers only, those of its list; with 0 it takes any. */
    void allow(int answers) {
        allowed = answers;
    }

    /** Whether only answers of its list fit. */
    public boolean listed() {
        return allowed > 0;
    }

    /** It is asked no more; what was told stays. */
    public void remove(Instant at) {
        removed = at;
    }

    /** It is asked again. */
    public void takeBack() {
        removed = null;
    }

    public long id() {
        return id;
    }

    public long siteId() {
        return siteId;
    }

    public FieldId fieldId() {
        return new FieldId(UUID.fromString(ref));
    }

    /** Whether its answers are dates. */
    boolean dates() {
        return kind == FieldKind.DATE;
    }

    public int place() {
        return place;
    }

    public boolean asked() {
        return removed == null;
    }

    /** What of the identity provider fills it, or null. */
    public GivenBy givenBy() {
        return givenBy;
    }

    public Level preset() {
        return preset;
    }

    /** What pages may know of it. */
    public FieldRow row() {
        var chosen = options == null || options.isEmpty() ? List.<String>of() : List.of(options.split("\n"));
        return new FieldRow(
                id,
                ref,
                asked(),
                new FieldDraft(
                        kind,
                        name,
                        hint == null ? "" : hint,
                        section == null ? "" : section,
                        chosen,
                        shape == null ? "" : shape,
                        longest,
                        needed,
                        atEntry,
                        freeAudience,
                        preset,
                        narrows,
                        givenBy),
                allowed);
    }
}
