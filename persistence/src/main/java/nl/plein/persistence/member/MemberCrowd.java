package nl.plein.persistence.member;

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
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plein.persistence.account.Role;

/** Members to whom a job does the same: those that a manager saw, and nobody who came later. */
@Entity
@NamedQuery(
        name = "MemberCrowd.of",
        query = "select c from MemberCrowd c where c.ref = :ref and c.siteId = :site and c.madeBy = :maker")
@NamedQuery(name = "MemberCrowd.drop", query = "delete from MemberCrowd c where c.ref = :ref")
@NamedQuery(name = "MemberCrowd.forget", query = "delete from MemberCrowd c where c.made < :before")
@Table(name = "member_crowd")
public class MemberCrowd {

    private static final String BETWEEN = "\n";

    @Id
    @SequenceGenerator(name = "member_crowd_seq", sequenceName = "member_crowd_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "member_crowd_seq")
    private long id;

    private String ref;

    @Column(name = "site_id")
    private long siteId;

    @Column(name = "made_by")
    private long madeBy;

    private Instant made;
    private String act;
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "role_name")
    private Role role;

    @Column(name = "group_ref")
    private String groupRef;

    @Lob
    private String people;

    protected MemberCrowd() {} // JPA

    /** @param people public identifiers of their accounts */
    public MemberCrowd(UUID ref, long siteId, long madeBy, Instant made, List<UUID> people) {
        this.ref = ref.toString();
        this.siteId = siteId;
        this.madeBy = madeBy;
        this.made = made;
        this.people = people.stream().map(UUID::toString).collect(Collectors.joining(BETWEEN));
    }

    /**
     * What is done to them.
     *
     * @param kind name of it
     * @param why reason that they are told, or empty
     * @param given role, or null
     * @param group public identifier of the group, or null
     */
    public MemberCrowd doing(String kind, String why, Role given, UUID group) {
        act = kind;
        reason = why;
        role = given;
        groupRef = group == null ? null : group.toString();
        return this;
    }

    public UUID ref() {
        return UUID.fromString(ref);
    }

    public long siteId() {
        return siteId;
    }

    /** Number of the account of who chose them. */
    public long madeBy() {
        return madeBy;
    }

    public Instant made() {
        return made;
    }

    public String act() {
        return act;
    }

    public String reason() {
        return reason == null ? "" : reason;
    }

    public Role role() {
        return role;
    }

    public UUID group() {
        return groupRef == null ? null : UUID.fromString(groupRef);
    }

    /** Public identifiers of their accounts. */
    public List<UUID> people() {
        return Stream.of(people.split(BETWEEN)).map(UUID::fromString).toList();
    }
}
