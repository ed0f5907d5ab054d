package nl.plein.ejb.platform;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import nl.plein.audit.log.Actor;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.account.Organisation;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.platform.OrganisationRepository;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.signin.IdentityProvider;
import nl.plein.persistence.signin.SignInRepository;
import nl.plein.security.session.SessionsChanged;
import nl.plein.security.signin.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The beginning of a platform that nobody runs: its first organisation and its first manager, as the operator says. */
@ApplicationScoped
public class PlatformBeginning {

    private static final Logger LOG = LoggerFactory.getLogger(PlatformBeginning.class);
    private static final String GROUND = "platform.first";

    @Inject
    PlatformManagers managers;

    @Inject
    OrganisationRepository organisations;

    @Inject
    AccountRepository accounts;

    @Inject
    SignInRepository signIns;

    @Inject
    AuditTrail trail;

    @Inject
    Event<SessionsChanged> changed;

    @Inject
    Clock clock;

    /** Sees that the provider that the operator names may be chosen, as long as nobody runs the platform. */
    @Transactional(REQUIRES_NEW)
    public void prepare() {
        var entityId = PlatformSetting.FIRST_PROVIDER.value();
        if (entityId.isEmpty() || managers.any()) {
            return;
        }
        LOG.info("Nobody runs this platform yet: its first manager comes in by {}", entityId);
        if (organisations.provider(entityId).isEmpty()) {
            var organisation = organisation(entityId);
            signIns.add(new IdentityProvider(entityId, organisation.name(), organisation.id()));
            trail.record(
                    Entry.success(Action.ADMIN_IDP_ADD, new Target(ObjectType.IDENTITY_PROVIDER, organisation.ref()))
                            .because(GROUND)
                            .by(Actor.SYSTEM)
                            .with("name", organisation.name())
                            .with("provider", entityId));
        }
    }

    /** Somebody came in: whom the operator named runs the platform from now on, when nobody does yet. */
    @Transactional(MANDATORY)
    public void meet(Account person, SignedIn proof) {
        var entityId = PlatformSetting.FIRST_PROVIDER.value();
        if (!proof.provider().entityId().equals(entityId) || !person.active() || managers.any()) {
            return;
        }
        if (!proof.nameId().equals(PlatformSetting.FIRST_NAME.value())) {
            LOG.info(
                    "Nobody runs this platform yet. Somebody came in by {} whom it calls {}; is this the first manager,"
                            + " set plein.platform.first.name to that and start again.",
                    entityId,
                    proof.nameId().replaceAll("\\p{Cntrl}", "?"));
            return;
        }
        accounts.add(new RoleGrant(person.id(), null, Role.PLATFORM_MANAGER, clock.instant()));
        changed.fire(new SessionsChanged(person.id()));
        trail.record(Entry.success(Action.ROLE_GRANT, new Target(ObjectType.ACCOUNT, person.ref()))
                .because(GROUND)
                .by(Actor.SYSTEM)
                .with("role", Role.PLATFORM_MANAGER.name())
                .with("provider", entityId));
    }

    private Organisation organisation(String entityId) {
        var name = PlatformSetting.FIRST_ORGANISATION.value();
        var called = name.isEmpty() ? host(entityId) : name;
        return accounts.organisation(called).orElseGet(() -> {
            var made = new Organisation(called, null, null);
            accounts.add(made);
            return made;
        });
    }

    private static String host(String entityId) {
        try {
            var host = URI.create(entityId).getHost();
            return host == null ? entityId : host;
        } catch (IllegalArgumentException noAddress) {
            return entityId;
        }
    }
}
