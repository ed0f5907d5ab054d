package nl.plein.persistence.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** What an identity provider calls an account: (provider, identifier) is unique and is never the mail address. */
@Entity
@Table(name = "account_identity")
public class AccountIdentity {

    @Id
    @SequenceGenerator(name = "account_identity_seq", sequenceName = "account_identity_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_identity_seq")
    private long id;

    @Column(name = "account_id")
    private long accountId;

    private String provider;

    @Column(name = "name_id")
    private String nameId;

    private Instant since;

    protected AccountIdentity() {} // JPA

    /**
     * @param provider entity id of the identity provider
     * @param nameId the stable identifier it gives to the person
     */
    public AccountIdentity(long accountId, String provider, String nameId, Instant since) {
        this.accountId = accountId;
        this.provider = provider;
        this.nameId = nameId;
        this.since = since;
    }

    public long accountId() {
        return accountId;
    }
}
