package nl.plein.persistence.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A provider that this installation admits, and what is demanded of it. Its keys and addresses are in its metadata. */
@Entity
@NamedQuery(
        name = "IdentityProvider.byEntityId",
        query = """
        select p from IdentityProvider p where p.entityId = :entityId and p.enabled = true""")
@NamedQuery(
        name = "IdentityProvider.enabled",
        query = """
        select p from IdentityProvider p where p.enabled = true order by p.name""")
@Table(name = "identity_provider")
public class IdentityProvider {

    @Id
    @SequenceGenerator(name = "identity_provider_seq", sequenceName = "identity_provider_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "identity_provider_seq")
    private long id;

    @Column(name = "entity_id")
    private String entityId;

    private String name;

    @Column(name = "organisation_id")
    private long organisationId;

    private boolean enabled;
    private Instant stopped;

    @Column(name = "stop_reason")
    private String stopReason;

    @Column(name = "assertion_signed")
    private boolean assertionSigned;

    private boolean encrypted;

    @Column(name = "auth_levels")
    private String levels;

    protected IdentityProvider() {} // JPA

    /** A provider of which everything is demanded: a signed and encrypted assertion. */
    public IdentityProvider(String entityId, String name, long organisationId) {
        this.entityId = entityId;
        this.name = name;
        this.organisationId = organisationId;
        this.enabled = true;
        this.assertionSigned = true;
        this.encrypted = true;
    }

    /** Nobody comes in by it any more, until it is allowed again. */
    public void stop(String reason, Instant at) {
        enabled = false;
        stopped = at;
        stopReason = reason;
    }

    /** People come in by it again. */
    public void allow() {
        enabled = true;
        stopped = null;
        stopReason = null;
    }

    /** People choose it by this name from now on. */
    public void rename(String newName) {
        name = newName;
    }

    public long id() {
        return id;
    }

    public boolean enabled() {
        return enabled;
    }

    /** Since when nobody comes in by it, or null. */
    public Instant stopped() {
        return stopped;
    }

    /** Why nobody comes in by it, or null. */
    public String stopReason() {
        return stopReason;
    }

    public String entityId() {
        return entityId;
    }

    public String name() {
        return name;
    }

    public long organisationId() {
        return organisationId;
    }

    public boolean assertionSigned() {
        return assertionSigned;
    }

    public boolean encrypted() {
        return encrypted;
    }

    /** Authentication classes of which one must be met; empty: any. */
    public Set<String> levels() {
        return levels == null || levels.isBlank()
                ? Set.of()
                : Arrays.stream(levels.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
