package nl.plein.persistence.item;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** What pages read of a {@link Blog} beside the row in {@link ListedItem}. Nothing is written through it. */
@Entity
@Table(name = "blog")
class BlogText {

    @Id
    private long id;

    @Lob
    private String body;

    protected BlogText() {} // JPA
}
