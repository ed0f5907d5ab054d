package nl.plein.persistence.admission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A person accepted one version of the terms of use of a site. */
@Entity
@Table(name = "terms_acceptance")
public class TermsAcceptance {

    @Id
    @SequenceGenerator(name = "terms_acceptance_seq", sequenceName = "terms_acceptance_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "terms_acceptance_seq")
    private long id;

    @Column(name = "terms_id")
    private long termsId;

    @Column(name = "account_id")
    private long accountId;

    private Instant accepted;

    protected TermsAcceptance() {} // JPA

    public TermsAcceptance(long termsId, long accountId, Instant accepted) {
        this.termsId = termsId;
        this.accountId = accountId;
        this.accepted = accepted;
    }
}
