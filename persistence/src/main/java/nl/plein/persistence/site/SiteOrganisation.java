package nl.plein.persistence.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** An organisation whose site it is. The site writes these rows itself. */
@Entity
@NamedQuery(
        name = "SiteOrganisation.ofSite",
        query =
                """
        select new nl.plein.persistence.group.MemberOrganisation(o.ref, o.name)
        from SiteOrganisation k left join Organisation o on o.id = k.organisationId
        where k.site.id = :site order by o.name""")
@NamedQuery(
        name = "SiteOrganisation.others",
        query =
                """
        select new nl.plein.persistence.group.MemberOrganisation(o.ref, o.name) from Organisation o
        where lower(o.name) like :words escape '!'
          and not exists (
            select k.id from SiteOrganisation k where k.site.id = :site and k.organisationId = o.id)
        order by o.name""")
@Table(name = "site_organisation")
public class SiteOrganisation {

    @Id
    @SequenceGenerator(name = "site_organisation_seq", sequenceName = "site_organisation_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "site_organisation_seq")
    private long id;

    @ManyToOne
    @JoinColumn(name = "site_id")
    private Site site;

    @Column(name = "organisation_id")
    private long organisationId;

    private Instant since;

    protected SiteOrganisation() {} // JPA

    SiteOrganisation(Site site, long organisationId, Instant since) {
        this.site = site;
        this.organisationId = organisationId;
        this.since = since;
    }

    /** Numbers of the organisations, those first that have been there longest. */
    static List<Long> inOrder(List<SiteOrganisation> some) {
        return some.stream()
                .sorted(Comparator.comparing((SiteOrganisation one) -> one.since)
                        .thenComparing(one -> one.id))
                .map(SiteOrganisation::organisationId)
                .toList();
    }

    long organisationId() {
        return organisationId;
    }
}
