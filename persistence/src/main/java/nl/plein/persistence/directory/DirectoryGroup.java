package nl.plein.persistence.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A group whose members a directory may bring and take. */
@Entity
@Table(name = "directory_group")
public class DirectoryGroup {

    @Id
    @Column(name = "group_id")
    private long groupId;

    @Column(name = "site_id")
    private long siteId;

    private Instant since;

    protected DirectoryGroup() {} // JPA

    public DirectoryGroup(long groupId, long siteId, Instant since) {
        this.groupId = groupId;
        this.siteId = siteId;
        this.since = since;
    }
}
