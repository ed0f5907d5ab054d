package nl.plein.persistence.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A mail domain for which a provider may speak; no domain has two. */
@Entity
@Table(name = "provider_domain")
public class ProviderDomain {

    @Id
    @SequenceGenerator(name = "provider_domain_seq", sequenceName = "provider_domain_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "provider_domain_seq")
    private long id;

    @Column(name = "provider_id")
    private long providerId;

    @Column(name = "domain_name")
    private String domain;

    protected ProviderDomain() {} // JPA

    /** @param domain in the letters of the network */
    public ProviderDomain(long providerId, String domain) {
        this.providerId = providerId;
        this.domain = domain;
    }

    public String domain() {
        return domain;
    }
}
