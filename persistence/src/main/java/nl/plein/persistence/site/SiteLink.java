package nl.plein.persistence.site;

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
import java.util.UUID;

/**
 * A way that the editors of a site made: in its menu, possibly below another one, at its foot, or on its front page.
 */
@Entity
@NamedQuery(
        name = "SiteLink.all",
        query =
                """
        select new nl.plein.persistence.site.SiteLinkRow(
            l.siteId, l.id, l.ref, l.part, l.parentId, l.label, l.address, l.level, l.otherLabel, l.otherLanguage)
        from SiteLink l order by l.siteId, l.place, l.id""")
@NamedQuery(name = "SiteLink.ofSite", query = "select l from SiteLink l where l.siteId = :site order by l.place, l.id")
@Table(name = "site_link")
public class SiteLink {

    /** Where it stands. */
    public enum Part {
        MENU,
        FOOTER,
        HOME
    }

    /** For whom it is: the widest are seen by the others too. */
    public enum Reader {
        PUBLIC,
        SIGNED_IN,
        SITE
    }

    @Id
    @SequenceGenerator(name = "site_link_seq", sequenceName = "site_link_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "site_link_seq")
    private long id;

    private String ref;

    @Column(name = "site_id")
    private long siteId;

    @Enumerated(EnumType.STRING)
    private Part part;

    @Column(name = "parent_id")
    private Long parentId;

    private String label;
    private String address;

    @Enumerated(EnumType.STRING)
    @Column(name = "meant_for")
    private Reader level;

    @Column(name = "place_no")
    private int place;

    @Column(name = "other_label")
    private String otherLabel;

    @Column(name = "other_language")
    private String otherLanguage;

    protected SiteLink() {} // JPA

    /** @param place after all that stand there */
    public SiteLink(UUID ref, long siteId, Part part, int place) {
        this.ref = ref.toString();
        this.siteId = siteId;
        this.part = part;
        this.place = place;
    }

    /**
     * What it says and where it leads.
     *
     * @param parent number of the one it stands below, or null
     */
    public void say(String newLabel, String newAddress, Reader newLevel, Long parent) {
        label = newLabel;
        address = newAddress;
        level = newLevel;
        parentId = parent;
    }

    /** What it is called in another language; null for nothing else. */
    public void translate(String language, String newLabel) {
        otherLanguage = newLabel == null ? null : language;
        otherLabel = newLabel;
    }

    /** Changes place with another one. */
    public void swap(SiteLink other) {
        int mine = place;
        place = other.place;
        other.place = mine;
    }

    public long id() {
        return id;
    }

    public UUID ref() {
        return UUID.fromString(ref);
    }

    public Part part() {
        return part;
    }

    /** Number of the one it stands below, or null. */
    public Long parentId() {
        return parentId;
    }

    public int place() {
        return place;
    }

    /** What pages may know of it. */
    public SiteLinkRow row() {
        return new SiteLinkRow(siteId, id, ref, part, parentId, label, address, level, otherLabel, otherLanguage);
    }
}
