package nl.plein.persistence.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Whoever works for this organisation is a member of this site from the first sign-in on. */
@Entity
@NamedQuery(
        name = "SiteAdmission.sites",
        query = """
        select d.siteId from SiteAdmission d where d.organisationId = :organisation""")
@Table(name = "site_admission")
public class SiteAdmission {

    @Id
    @SequenceGenerator(name = "site_admission_seq", sequenceName = "site_admission_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "site_admission_seq")
    private long id;

    @Column(name = "site_id")
    private long siteId;

    @Column(name = "organisation_id")
    private long organisationId;

    protected SiteAdmission() {} // JPA

    public SiteAdmission(long siteId, long organisationId) {
        this.siteId = siteId;
        this.organisationId = organisationId;
    }
}
