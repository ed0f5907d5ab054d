package nl.plein.persistence.item;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A story someone tells. Its text is sanitised HTML, cleaned before it comes here and once more when it is shown. */
@Entity
@Table(name = "blog")
@DiscriminatorValue("BLOG")
public class Blog extends Item {

    @Lob
    private String body;

    protected Blog() {} // JPA

    /** @param ref identifier that the form gave it, so that a form sent twice makes one blog */
    public Blog(UUID ref, Placing placing, Text text, Instant now) {
        super(Kind.BLOG, ref, placing, now);
        rewrite(text, now);
    }

    /** Replaces title and text; the version before is kept by the caller as an {@link ItemVersion}. */
    public final void rewrite(Text text, Instant now) {
        body = text.body();
        retitle(text.title(), text.excerpt(), now);
    }

    public String body() {
        return body;
    }
}
