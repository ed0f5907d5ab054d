package nl.plein.persistence.site;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that is held by who takes a name or an address, so that nobody else takes it at that moment. */
@Entity
@Table(name = "site_naming")
public class SiteNaming {

    /** The number of the only row; the migration makes it. */
    static final long ONLY = 1;

    @Id
    private long id;

    protected SiteNaming() {} // JPA
}
