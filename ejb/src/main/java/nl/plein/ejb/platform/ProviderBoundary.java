package nl.plein.ejb.platform;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.admission.SiteMemberRepository;
import nl.plein.persistence.platform.DomainRepository;
import nl.plein.persistence.platform.OrganisationRepository;
import nl.plein.persistence.session.SessionRepository;
import nl.plein.persistence.signin.IdentityProvider;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;
import nl.plein.security.session.SessionsChanged;

/** Stopping the providers of organisations, and allowing them again. */
@Stateless
@Boundary
public class ProviderBoundary {

    private static final long NOBODY = 0;

    @Inject
    OrganisationRepository organisations;

    @Inject
    DomainRepository domains;

    @Inject
    AccountRepository accounts;

    @Inject
    SiteMemberRepository identities;

    @Inject
    SessionRepository sessions;

    @Inject
    PlatformManagers managers;

    @Inject
    Event<SessionsChanged> changed;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /** What stopping a provider would end. */
    @Requires(Right.PLATFORM_MANAGE)
    public StopDetails ending(UUID organisation, String entityId) {
        find(organisation, entityId);
        return new StopDetails(
                entityId,
                organisations.people(entityId),
                sessions.signedIn(entityId, clock.instant()).size());
    }

    /** Lets nobody come in by a provider any more, and ends what it started (PLA-1.3). */
    @Requires(Right.PLATFORM_MANAGE)
    public void stop(StopProvider command) {
        var reason = PlatformWords.reason(command.reason());
        managers.hold();
        var provider = find(command.organisation(), command.entityId());
        if (!provider.enabled()) {
            throw new Refusal("platform.provider.stopped");
        }
        if (identities.providers(me.id()).contains(provider.entityId())) {
            throw new Refusal("platform.provider.own");
        }
        var now = clock.instant();
        provider.stop(reason, now);
        if (!managers.others(NOBODY)) {
            throw new Refusal("platform.provider.last");
        }
        var ended = sessions.signedIn(provider.entityId(), now);
        sessions.revokeProvider(provider.entityId(), now);
        ended.forEach(account -> changed.fire(new SessionsChanged(account)));
    }

    /** Lets people come in again by a provider. */
    @Requires(Right.PLATFORM_MANAGE)
    public void allow(AllowProvider command) {
        managers.hold();
        var provider = find(command.organisation(), command.entityId());
        if (provider.enabled()) {
            throw new Refusal("platform.provider.allowed");
        }
        provider.allow();
    }

    /**
     * Takes a provider off an organisation again; who came in by it would not be known any more, so nobody must have.
     */
    @Requires(Right.PLATFORM_MANAGE)
    public void release(ReleaseProvider command) {
        managers.hold();
        var provider = find(command.organisation(), command.entityId());
        long people = organisations.people(provider.entityId());
        if (people > 0) {
            throw new Refusal("platform.provider.used", people);
        }
        domains.speak(provider.id(), List.of());
        organisations.remove(provider);
    }

    private IdentityProvider find(UUID organisation, String entityId) {
        return organisations
                .provider(entityId)
                .filter(one -> accounts.organisation(organisation)
                        .filter(owner -> owner.id() == one.organisationId())
                        .isPresent())
                .orElseThrow(() -> new Refusal("platform.provider.unknown"));
    }
}
