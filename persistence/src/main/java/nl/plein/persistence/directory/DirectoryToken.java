package nl.plein.persistence.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A key by which a directory comes in, for one site, until it ends or is taken away. */
@Entity
@NamedQuery(name = "DirectoryToken.listed", query = DirectoryToken.ROW + " where t.siteId = :site order by t.id desc")
@NamedQuery(
        name = "DirectoryToken.alive",
        query = DirectoryToken.ROW
                + " where t.tokenHash = :hash and t.siteId = :site and t.revoked is null and t.expires > :now")
@NamedQuery(
        name = "DirectoryToken.used",
        query =
                """
        update DirectoryToken t set t.lastUsed = :now
        where t.id = :id and (t.lastUsed is null or t.lastUsed < :before)""")
@NamedQuery(
        name = "DirectoryToken.revoke",
        query =
                """
        update DirectoryToken t set t.revoked = :now
        where t.ref = :ref and t.siteId = :site and t.revoked is null""")
@Table(name = "directory_token")
public class DirectoryToken {

    static final String ROW =
            """
            select new nl.plein.persistence.directory.TokenRow(
                t.id, t.ref, t.name, t.madeBy, t.made, t.expires, t.lastUsed, t.revoked)
            from DirectoryToken t
            """;

    @Id
    @SequenceGenerator(name = "directory_token_seq", sequenceName = "directory_token_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "directory_token_seq")
    private long id;

    private String ref;

    @Column(name = "site_id")
    private long siteId;

    private String name;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "made_by")
    private long madeBy;

    private Instant made;
    private Instant expires;

    @Column(name = "last_used")
    private Instant lastUsed;

    private Instant revoked;

    protected DirectoryToken() {} // JPA

    /** @param tokenHash hash of what the directory sends along */
    public DirectoryToken(long siteId, UUID ref, String name, String tokenHash, long madeBy) {
        this.ref = ref.toString();
        this.siteId = siteId;
        this.name = name;
        this.tokenHash = tokenHash;
        this.madeBy = madeBy;
    }

    /** It counts from one moment until another. */
    public DirectoryToken counting(Instant from, Instant until) {
        made = from;
        expires = until;
        return this;
    }
}
