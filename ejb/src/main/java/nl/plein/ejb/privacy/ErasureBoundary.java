package nl.plein.ejb.privacy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.mail.Letter;
import nl.plein.ejb.mail.Post;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.privacy.ErasureRepository;
import nl.plein.persistence.privacy.ErasureRequest;
import nl.plein.persistence.privacy.ErasureRow;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** Requests to be deleted, for the managers of the platform. */
@Stateless
@Boundary
public class ErasureBoundary {

    /** Rows of a page. */
    public static final int PAGE = 20;

    private static final int LONGEST = 1000;

    @Inject
    ErasureRepository erasures;

    @Inject
    AccountRepository accounts;

    @Inject
    Erasure erasure;

    @Inject
    Burdens burdens;

    @Inject
    Post post;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /** Requests that wait, oldest first. */
    @Requires(Right.PLATFORM_MANAGE)
    public List<ErasureRow> waiting(long after) {
        return erasures.waiting(after, PAGE);
    }

    /** One request. */
    @Requires(Right.PLATFORM_MANAGE)
    public ErasureRow view(UUID request) {
        return erasures.row(request).orElseThrow(() -> missing(request));
    }

    /** What the person of a request must hand over first. */
    @Requires(Right.PLATFORM_MANAGE)
    public List<Burdens.Burden> burdens(UUID request) {
        return burdens.of(
                erasures.find(request).orElseThrow(() -> missing(request)).accountId());
    }

    /** Makes the account anonymous; the person is told, at the address that is forgotten then. */
    @Requires(Right.PLATFORM_MANAGE)
    public void erase(EraseAccount command) {
        var person = person(command.request(), command.account());
        burdens.orRefuse(person.id());
        answer(command.request(), ErasureRequest.State.DONE, null);
        var farewell = person.mail() == null ? null : Letter.to(person.mail(), person.language());
        erasure.erase(person);
        if (farewell != null) {
            post.send(farewell.about("privacy.erased"));
        }
    }

    /** Declines a request; the person is told why. */
    @Requires(Right.PLATFORM_MANAGE)
    public void decline(DeclineErasure command) {
        if (command.answer().isEmpty()) {
            throw new Refusal("privacy.request.answer.missing");
        }
        if (command.answer().length() > LONGEST) {
            throw new Refusal("privacy.request.answer.long", LONGEST);
        }
        var person = person(command.request(), command.account());
        answer(command.request(), ErasureRequest.State.DECLINED, command.answer());
        post.send(Letter.to(person).about("privacy.declined", command.answer()).link(null, "/mydata"));
    }

    private Account person(UUID request, UUID account) {
        var asked = erasures.find(request).orElseThrow(() -> missing(request));
        var person = accounts.find(new AccountId(account))
                .filter(found -> found.id() == asked.accountId())
                .orElseThrow(() -> missing(request));
        if (person.id() == me.id()) {
            throw new Refusal("privacy.request.self");
        }
        return person;
    }

    private void answer(UUID request, ErasureRequest.State state, String words) {
        if (!erasures.answer(request, state, me.id(), words, clock.instant())) {
            throw new Refusal("privacy.request.late");
        }
    }

    private static NoSuchThing missing(UUID request) {
        return new NoSuchThing(new Target(ObjectType.ACCOUNT, request));
    }
}
