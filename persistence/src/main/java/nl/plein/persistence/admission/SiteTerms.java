package nl.plein.persistence.admission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One version of the terms of use of a site; an empty one means that there are none any more. */
@Entity
@NamedQuery(
        name = "SiteTerms.newest",
        query = """
        select t from SiteTerms t where t.siteId = :site
        order by t.versionNo desc""")
@NamedQuery(
        name = "SiteTerms.accepted",
        query = "select a.id from TermsAcceptance a where a.accountId = :account and a.termsId = :terms")
@Table(name = "site_terms")
public class SiteTerms {

    @Id
    @SequenceGenerator(name = "site_terms_seq", sequenceName = "site_terms_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "site_terms_seq")
    private long id;

    @Column(name = "site_id")
    private long siteId;

    @Column(name = "version_no")
    private int versionNo;

    @Lob
    private String body;

    private Instant made;

    @Column(name = "editor_id")
    private long editorId;

    protected SiteTerms() {} // JPA

    /** @param body cleaned HTML, empty to have no terms any more */
    public SiteTerms(long siteId, int versionNo, String body, long editorId, Instant made) {
        this.siteId = siteId;
        this.versionNo = versionNo;
        this.body = body;
        this.editorId = editorId;
        this.made = made;
    }

    /** What pages may know of it. */
    public TermsRow row() {
        return new TermsRow(id, versionNo, body == null ? "" : body, made);
    }
}
