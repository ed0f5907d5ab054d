package nl.plein.persistence.document;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** Bytes that a picture let go of. Others may be made of the same, so they are not thrown away at once. */
@Entity
@NamedQuery(
        name = "LooseBytes.since",
        query = "select l from LooseBytes l where l.since < :before order by l.since, l.id")
@NamedQuery(name = "LooseBytes.document", query = "select d.id from Document d where d.sha256 = :hash")
@NamedQuery(
        name = "LooseBytes.portrait",
        query = "select p.accountId from Portrait p where p.large = :hash or p.small = :hash")
@NamedQuery(
        name = "LooseBytes.group",
        query =
                """
        select g.id from Group g
        where g.face.icon = :hash or g.face.wide = :hash or g.face.narrow = :hash""")
@NamedQuery(name = "LooseBytes.site", query = "select c.siteId from SiteChoice c where c.chosen = :hash")
@Table(name = "loose_bytes")
public class LooseBytes {

    @Id
    @SequenceGenerator(name = "loose_bytes_seq", sequenceName = "loose_bytes_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "loose_bytes_seq")
    private long id;

    private String sha256;
    private Instant since;

    protected LooseBytes() {} // JPA

    public LooseBytes(String sha256, Instant since) {
        this.sha256 = sha256;
        this.since = since;
    }

    public String sha256() {
        return sha256;
    }
}
