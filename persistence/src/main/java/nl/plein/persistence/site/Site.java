package nl.plein.persistence.site;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.plein.persistence.account.OrganisationLine;
import nl.plein.persistence.shared.Likeness;
import nl.plein.persistence.shared.SearchText;
import nl.plein.persistence.shared.Served;

/** A tenant: a building on the square with its own address, colour and audience. */
@Entity
@NamedQuery(name = "Place.site", query = "select s.id, s.ref from Site s where s.ref = :ref")
@NamedQuery(name = "Site.byRef", query = "select s from Site s where s.ref = :ref")
@NamedQuery(name = "Site.all", query = Site.ROW + "where " + Served.SITE + " order by s.name")
@NamedQuery(name = "Site.of", query = Site.ROW + "where s.id in :numbers and " + Served.SITE + " order by s.name")
@NamedQuery(
        name = "Site.off",
        query = Site.ROW + "where s.state = nl.plein.persistence.site.SiteState.DISABLED order by s.name")
@NamedQuery(name = "Site.state", query = "select s.state from Site s where s.id = :site")
@NamedQuery(name = "Site.likened", query = "select count(s) from Site s where s.likeness = :likeness and s.id <> :site")
@NamedQuery(name = "Site.members", query = "select s.memberCount from Site s where s.id = :site")
@Table(name = "site")
public class Site {

    static final String ROW =
            """
            select new nl.plein.persistence.site.SiteRow(s.id, s.ref, s.name, s.purpose, s.host, s.colour, s.openness)
            from Site s
            """;

    /** Who may come in. */
    public enum Openness {
        /** Everyone may read what is public. */
        OPEN,
        /** As open, but who is not signed in must be in one of the site's own networks. */
        NETWORK,
        /** Nobody reads anything without being a member. */
        CLOSED
    }

    @Id
    @SequenceGenerator(name = "site_seq", sequenceName = "site_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "site_seq")
    private long id;

    private String ref;

    @Version
    private long version;

    private String name;
    private String likeness;
    private String purpose;
    private String host;
    private String colour;

    @Enumerated(EnumType.STRING)
    private Openness openness;

    @Column(name = "organisation_id")
    private Long organisationId;

    @Column(name = "organisation_line")
    private String organisationLine;

    private Instant created;

    @Enumerated(EnumType.STRING)
    private SiteState state = SiteState.ACTIVE;

    @Column(name = "member_count")
    private int memberCount;

    private boolean featured;

    @Column(name = "last_active")
    private Instant lastActive;

    @Column(name = "search_text")
    private String searchText;

    @OneToMany(mappedBy = "site", cascade = CascadeType.PERSIST)
    private List<SiteOpenness> history = new ArrayList<>();

    @OneToMany(mappedBy = "site", cascade = CascadeType.PERSIST)
    private List<SiteOff> off = new ArrayList<>();

    @OneToMany(mappedBy = "site", cascade = CascadeType.PERSIST)
    private List<SiteAddress> addresses = new ArrayList<>();

    @OneToMany(mappedBy = "site", cascade = CascadeType.PERSIST, orphanRemoval = true)
    private List<SiteOrganisation> organisations = new ArrayList<>();

    protected Site() {} // JPA

    /**
     * @param host its address without scheme and port, lower case, for example {@code gelderland.plein.localhost}
     * @param colour its main colour as {@code #rrggbb}
     */
    // lint off: ParameterNumber, because a site is known by each of these from its first moment
    public Site(String name, String purpose, String host, String colour, Openness openness, Instant created) {
        this.ref = UUID.randomUUID().toString();
        describe(name, purpose);
        this.host = host;
        this.colour = colour;
        this.openness = openness;
        this.created = created;
        this.lastActive = created;
        history.add(new SiteOpenness(this, openness, created));
        addresses.add(new SiteAddress(this, host, created));
    }

    /** Something started by a person keeps the identifier under which it was asked for. */
    public Site known(UUID asked) {
        ref = asked.toString();
        return this;
    }

    /** It is the site of this organisation too, beside those whose it is already. */
    public void belongTo(long organisation, Instant at) {
        organisations.add(new SiteOrganisation(this, organisation, at));
        tellOrganisations();
    }

    /** It is no longer the site of this organisation. */
    public void leave(long organisation) {
        organisations.stream()
                .filter(one -> one.organisationId() == organisation)
                .toList()
                .forEach(organisations::remove);
        tellOrganisations();
    }

    /** Who has been there longest stands first, and makes the records (archiefvormer). */
    private void tellOrganisations() {
        var numbers = SiteOrganisation.inOrder(organisations);
        organisationLine = OrganisationLine.of(numbers);
        organisationId = numbers.isEmpty() ? null : numbers.get(0);
    }

    /**
     * From now on it is as open as this; what it was stays known. The caller computes the reach of its audiences anew
     * in the same transaction ({@code AudienceRepository.bound}).
     */
    public void turn(Openness wished, Instant at) {
        history.stream().filter(SiteOpenness::current).forEach(span -> span.end(at));
        history.add(new SiteOpenness(this, wished, at));
        openness = wished;
    }

    /** From now on it may be used so far; from when until when nobody reached it stays known. */
    public void become(SiteState wished, Instant at) {
        if (wished.served()) {
            off.stream().filter(SiteOff::current).forEach(span -> span.end(at));
        } else if (state.served()) {
            off.add(new SiteOff(this, at));
        }
        state = wished;
    }

    /** Every host it is reached at or was until it gave it up, in the order in which they came. */
    public List<SiteAddress> addresses() {
        return addresses.stream()
                .sorted(Comparator.comparing(SiteAddress::added))
                .toList();
    }

    /** Whether it is reached at this host. */
    public boolean reachedAt(String one) {
        return at(one).filter(SiteAddress::inUse).isPresent();
    }

    /** It is reached at one host more, or again. */
    public void reachAt(String another, Instant now) {
        at(another)
                .ifPresentOrElse(
                        earlier -> earlier.takeBack(now), () -> addresses.add(new SiteAddress(this, another, now)));
    }

    /** It is reached at this host no more, which is kept for it; false when it was not reached there. */
    public boolean leave(String one, Instant now) {
        var left = at(one).filter(SiteAddress::inUse);
        left.ifPresent(address -> address.drop(now));
        return left.isPresent();
    }

    private Optional<SiteAddress> at(String one) {
        return addresses.stream().filter(address -> address.host().equals(one)).findFirst();
    }

    /** From now on it is known by this one of its hosts; the others lead there. */
    public void knownAt(String one) {
        host = one;
    }

    /** What it was from when until when, newest first. */
    public List<SiteOpenness> history() {
        return history.stream()
                .sorted(Comparator.comparing(SiteOpenness::since).reversed())
                .toList();
    }

    /** Its name and purpose are said anew. */
    public final void describe(String newName, String newPurpose) {
        name = newName;
        purpose = newPurpose;
        likeness = Likeness.of(newName);
        searchText = SearchText.of(newName, newPurpose);
    }

    /** Its main colour, as {@code #rrggbb}. */
    public void paint(String chosen) {
        colour = chosen;
    }

    /** Managers of the platform point it out to everybody, or do so no longer. */
    public void feature(boolean chosen) {
        featured = chosen;
    }

    public long id() {
        return id;
    }

    public UUID ref() {
        return UUID.fromString(ref);
    }

    public String name() {
        return name;
    }

    public String purpose() {
        return purpose;
    }

    public String host() {
        return host;
    }

    public String colour() {
        return colour;
    }

    public Openness openness() {
        return openness;
    }

    public int memberCount() {
        return memberCount;
    }

    public SiteState state() {
        return state;
    }

    public Instant lastActive() {
        return lastActive;
    }

    public boolean featured() {
        return featured;
    }

    /** The organisation whose records the site makes (archiefvormer), or null. */
    public Long organisationId() {
        return organisationId;
    }

    /** The organisations whose site it is, as an {@link OrganisationLine}, or null. */
    public String organisationLine() {
        return organisationLine;
    }

    public Instant created() {
        return created;
    }

    /** What pages may know of it. */
    public SiteRow row() {
        return new SiteRow(id, ref, name, purpose, host, colour, openness);
    }
}
