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
        query =
                """
        select d.siteId from SiteAdmission d where d.organisationId = :organisation
        order by d.siteId""")
@NamedQuery(
        name = "SiteAdmission.numbers",
        query = "select d.organisationId from SiteAdmission d where d.siteId = :site")
@NamedQuery(
        name = "SiteAdmission.one",
        query = "select d from SiteAdmission d where d.siteId = :site and d.organisationId = :organisation")
@NamedQuery(
        name = "SiteAdmission.ofSite",
        query =
                """
        select new nl.plein.persistence.group.MemberOrganisation(o.ref, o.name)
        from SiteAdmission d left join Organisation o on o.id = d.organisationId
        where d.siteId = :site order by o.name""")
@NamedQuery(
        name = "SiteAdmission.others",
        query =
                """
        select new nl.plein.persistence.group.MemberOrganisation(o.ref, o.name) from Organisation o
        where lower(o.name) like :words escape '!'
          and not exists (select d.id from SiteAdmission d where d.siteId = :site and d.organisationId = o.id)
        order by o.name""")
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
