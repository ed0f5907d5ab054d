package nl.plein.persistence.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** A question to a provider that waits for its answer. It is written once and taken out once. */
@Entity
@NamedQuery(
        name = "SignInRequest.waiting",
        query =
                """
        select r from SignInRequest r
        where r.id = :id and r.kind = :kind and r.browserHash = :browser and r.ends > :now""")
@NamedQuery(name = "SignInRequest.take", query = "delete from SignInRequest r where r.id = :id")
@NamedQuery(name = "SignInRequest.forget", query = "delete from SignInRequest r where r.ends <= :now")
@Table(name = "sign_in_request")
public class SignInRequest {

    @Id
    private String id;

    private String kind;
    private String provider;

    @Column(name = "relay_state")
    private String relayState;

    @Column(name = "target_path")
    private String target;

    @Column(name = "browser_hash")
    private String browserHash;

    private boolean fresh;

    @Column(name = "two_factors")
    private boolean twoFactors;

    private Instant made;
    private Instant ends;

    protected SignInRequest() {} // JPA

    /**
     * @param id random name of the message
     * @param kind what was asked
     * @param provider entity id of the provider asked
     * @param made when it was asked
     * @param ends until when an answer is waited for
     */
    public SignInRequest(String id, String kind, String provider, Instant made, Instant ends) {
        this.id = id;
        this.kind = kind;
        this.provider = provider;
        this.made = made;
        this.ends = ends;
    }

    /** Where on the platform host the person goes afterwards. */
    public SignInRequest towards(String path) {
        target = path;
        return this;
    }

    /** Only this browser, with this key beside the answer, may bring the answer. */
    public SignInRequest boundTo(String browser, String relay, boolean newLogin) {
        browserHash = browser;
        relayState = relay;
        fresh = newLogin;
        return this;
    }

    /** The answer counts only when it shows two factors. */
    public SignInRequest demandingTwoFactors(boolean demanded) {
        twoFactors = demanded;
        return this;
    }

    public String id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    public String provider() {
        return provider;
    }

    public String relayState() {
        return relayState;
    }

    public String target() {
        return target;
    }

    public String browserHash() {
        return browserHash;
    }

    public boolean fresh() {
        return fresh;
    }

    public boolean twoFactors() {
        return twoFactors;
    }

    public Instant made() {
        return made;
    }
}
