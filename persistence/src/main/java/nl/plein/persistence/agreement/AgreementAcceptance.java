package nl.plein.persistence.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A manager accepted one version of an agreement for a site. */
@Entity
@NamedQuery(
        name = "AgreementAcceptance.ofSite",
        query =
                """
        select new nl.plein.persistence.agreement.AcceptanceRow(x.agreementId, x.siteId, s.name, p.displayName,
            x.accepted)
        from AgreementAcceptance x left join Site s on s.id = x.siteId left join Account p on p.id = x.accountId
        where x.siteId = :site order by x.id""")
@NamedQuery(
        name = "AgreementAcceptance.bySite",
        query =
                """
        select new nl.plein.persistence.agreement.AcceptanceRow(x.agreementId, s.id, s.name, p.displayName, x.accepted)
        from Site s left join AgreementAcceptance x on x.siteId = s.id and x.agreementId = :agreement
            left join Account p on p.id = x.accountId
        where s.id > :after and s.state <> nl.plein.persistence.site.SiteState.DELETED order by s.id""")
@Table(name = "agreement_acceptance")
public class AgreementAcceptance {

    @Id
    @SequenceGenerator(
            name = "agreement_acceptance_seq",
            sequenceName = "agreement_acceptance_seq",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agreement_acceptance_seq")
    private long id;

    @Column(name = "agreement_id")
    private long agreementId;

    @Column(name = "site_id")
    private long siteId;

    @Column(name = "account_id")
    private long accountId;

    private Instant accepted;

    protected AgreementAcceptance() {} // JPA

    public AgreementAcceptance(long agreementId, long siteId, long accountId, Instant accepted) {
        this.agreementId = agreementId;
        this.siteId = siteId;
        this.accountId = accountId;
        this.accepted = accepted;
    }
}
