package nl.plein.persistence.tag;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.UUID;

/** Tags of one kind, in the order of the editors. */
@Entity
@NamedQuery(
        name = "TagCategory.ofSite",
        query = "select c from TagCategory c where c.siteId = :site order by c.place, c.id")
@Table(name = "tag_category")
public class TagCategory {

    @Id
    @SequenceGenerator(name = "tag_category_seq", sequenceName = "tag_category_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tag_category_seq")
    private long id;

    private String ref;

    @Column(name = "site_id")
    private long siteId;

    private String name;

    @Column(name = "place_no")
    private int place;

    protected TagCategory() {} // JPA

    /** @param place after all that stand there */
    public TagCategory(UUID ref, long siteId, String name, int place) {
        this.ref = ref.toString();
        this.siteId = siteId;
        this.name = name;
        this.place = place;
    }

    public void rename(String newName) {
        name = newName;
    }

    /** Changes place with another one. */
    public void swap(TagCategory other) {
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

    public String name() {
        return name;
    }

    public int place() {
        return place;
    }
}
