package nl.plein.persistence.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A member of a site whom a directory knows by a name of its own. */
@Entity
@Table(name = "directory_person")
public class DirectoryPerson {

    @Id
    @SequenceGenerator(name = "directory_person_seq", sequenceName = "directory_person_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "directory_person_seq")
    private long id;

    @Column(name = "site_id")
    private long siteId;

    @Column(name = "external_id")
    private String externalId;

    @Column(name = "account_id")
    private long accountId;

    private Instant made;

    protected DirectoryPerson() {} // JPA

    /** @param externalId what the directory calls the person */
    public DirectoryPerson(long siteId, String externalId, long accountId, Instant made) {
        this.siteId = siteId;
        this.externalId = externalId;
        this.accountId = accountId;
        this.made = made;
    }

    public long accountId() {
        return accountId;
    }
}
