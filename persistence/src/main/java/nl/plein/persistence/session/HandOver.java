package nl.plein.persistence.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A one-time code that carries a central session to one site in one browser. Taking it deletes it: one taker wins. */
@Entity
@Table(name = "hand_over")
@NamedQuery(
        name = "HandOver.byCode",
        query =
                """
        select new nl.plein.persistence.session.HandOverRow(h.siteId, h.nonceHash, h.centralId, h.ends)
        from HandOver h where h.codeHash = :hash""")
@NamedQuery(name = "HandOver.take", query = "delete from HandOver h where h.codeHash = :hash")
@NamedQuery(name = "HandOver.sweep", query = "delete from HandOver h where h.ends < :before")
public class HandOver {

    @Id
    @SequenceGenerator(name = "hand_over_seq", sequenceName = "hand_over_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hand_over_seq")
    private long id;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "site_id")
    private long siteId;

    @Column(name = "nonce_hash")
    private String nonceHash;

    @Column(name = "central_id")
    private long centralId;

    private Instant ends;

    protected HandOver() {} // JPA

    /** @param row what the code is bound to */
    public HandOver(String codeHash, HandOverRow row) {
        this.codeHash = codeHash;
        this.siteId = row.siteId();
        this.nonceHash = row.nonceHash();
        this.centralId = row.centralId();
        this.ends = row.ends();
    }
}
