package nl.plein.ejb.signin;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.ejb.session.NewSession;
import nl.plein.ejb.session.SessionBoundary;
import nl.plein.ejb.signin.SignInOutcome.Told;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.session.Device;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.signin.SignInRefusal;
import nl.plein.persistence.signin.SignInRepository;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;
import nl.plein.security.permission.Unrecorded;
import nl.plein.security.signin.Asking;
import nl.plein.security.signin.PostedMessage;
import nl.plein.security.signin.ProviderReach;
import nl.plein.security.signin.Reason;
import nl.plein.security.signin.SamlSignIn;
import nl.plein.security.signin.SignInRefused;
import nl.plein.security.signin.SignedIn;

/** Coming in through a provider: the choice, the question, the answer. */
@Stateless
@Boundary
public class SignInBoundary {

    private static final Target PLATFORM = new Target(ObjectType.PLATFORM, new UUID(0, 0));

    @Inject
    SamlSignIn saml;

    @Inject
    ProviderReach reach;

    @Inject
    FirstSignIn people;

    @Inject
    SessionBoundary sessions;

    @Inject
    SignInRepository rows;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** The providers to choose from, by name. */
    @Open("choosing comes before signing in")
    public List<ProviderChoice> choices() {
        return saml.choices().stream()
                .map(one -> new ProviderChoice(one.entityId(), one.name(), one.organisationId()))
                .toList();
    }

    /** The provider that was asked for, when it is admitted and does not answer now; leaves the event of that. */
    @Open("asking comes before signing in")
    public Optional<AwayProvider> away(String entityId) {
        return reach.awaySince(entityId).flatMap(since -> saml.choices().stream()
                .filter(one -> one.entityId().equals(entityId))
                .findFirst()
                .map(one -> new AwayProvider(one.name(), since, unreachable(entityId))));
    }

    /** The providers to choose from and how they are doing, for whoever looks after the platform. */
    @Requires(Right.SITE_MANAGE)
    public List<ProviderState> states() {
        var away = reach.away();
        return saml.choices().stream()
                .map(one -> new ProviderState(one.name(), away.get(one.entityId())))
                .toList();
    }

    /** A signed question on its way to the provider; nothing when that provider is not admitted. */
    @Open("asking comes before signing in")
    @Unrecorded("nobody is known yet; the answer is recorded, whichever it is")
    public Optional<Asking> ask(AskProvider question) {
        boolean admitted =
                saml.choices().stream().anyMatch(one -> one.entityId().equals(question.entityId()));
        return admitted
                ? Optional.of(saml.ask(question.entityId(), question.target(), question.handle(), question.demand()))
                : Optional.empty();
    }

    /**
     * What the provider answered, by way of the browser.
     *
     * @param handle what the browser keeps of its question, or null
     * @param device by what the person comes in
     */
    @Open("the provider's signature is the proof")
    public SignInOutcome answer(PostedMessage message, String handle, Device device) {
        try {
            SignedIn person = saml.answer(message, handle);
            Account account = people.account(person);
            if (!account.active()) {
                return refused(Reason.BLOCKED, person.provider().entityId());
            }
            String token = sessions.start(new NewSession(
                    account.id(),
                    person.provider().entityId(),
                    person.nameId(),
                    person.sessionIndex(),
                    person.endsAt().orElse(null),
                    person.level(),
                    device));
            return new SignInOutcome.Welcome(token, person.target());
        } catch (SignInRefused refused) {
            return refused(refused.reason(), refused.provider());
        }
    }

    private String unreachable(String provider) {
        String code = RefusalCode.next();
        var reason = Reason.UNREACHABLE;
        rows.add(new SignInRefusal(clock.instant(), code, provider, reason.step(), reason.code()));
        trail.record(Entry.failure(Action.AUTH_LOGIN_FAIL, PLATFORM, reason.code())
                .because(reason.step())
                .with("code", code)
                .with("provider", provider));
        return code;
    }

    private SignInOutcome refused(Reason reason, String provider) {
        String code = RefusalCode.next();
        rows.add(new SignInRefusal(clock.instant(), code, provider, reason.step(), reason.code()));
        trail.record(Entry.denied(Action.AUTH_LOGIN_FAIL, PLATFORM, reason.code())
                .because(reason.step())
                .with("code", code)
                .with("provider", provider));
        return new SignInOutcome.Refused(
                code,
                switch (reason) {
                    case CANCELLED -> Told.CANCELLED;
                    case FACTORS -> Told.FACTORS;
                    case BLOCKED -> Told.BLOCKED;
                    default -> Told.CODE;
                });
    }
}
