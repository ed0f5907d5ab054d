package nl.plein.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Objects;
import nl.plein.persistence.audience.Place;
import nl.plein.persistence.audience.ReachKey;
import nl.plein.persistence.audience.Viewer;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.security.permission.Right;
import nl.plein.security.permission.Standing;
import nl.plein.security.permission.StandingReader;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.util.ThreadContext;

/**
 * Who acts in this request or job. The guard of the web, or the runner of a job on behalf of somebody, says who it is
 * with {@link #become}; whoever is not named is anonymous. Asking and demanding have different verbs: {@link #may}
 * returns, {@link #check} throws.
 */
@RequestScoped
public class CurrentAccount {

    @Inject
    StandingReader standings;

    private Standing standing = Standing.ANONYMOUS;
    private boolean twoFactors;

    /**
     * From now on this person acts, with the memberships and roles of this moment.
     *
     * @param account number of the account
     */
    public void become(long account) {
        become(account, true);
    }

    /**
     * From now on this person acts, and came in with two factors or without them: without, the sites that demand them
     * are as those of which the person is no member.
     *
     * @param account number of the account
     */
    public void become(long account, boolean withTwoFactors) {
        twoFactors = withTwoFactors;
        act(standings.read(account, withTwoFactors));
    }

    /** Shiro made its subject when the request came in: of somebody else it makes another. */
    private void act(Standing now) {
        if (!Objects.equals(now.account(), standing.account())) {
            ThreadContext.unbindSubject();
        }
        standing = now;
    }

    /** Whether the person came in with two factors; also where no session is needed to act. */
    public boolean twoFactors() {
        return twoFactors;
    }

    /** From now on nobody acts. */
    public void leave() {
        act(Standing.ANONYMOUS);
    }

    /**
     * In this request the person may read what is public on a site that is open to its own networks only: the person is
     * signed in, or comes from one of them.
     *
     * @param site number of the site
     */
    public void visit(long site) {
        standing = standing.holding(ReachKey.visitor(site));
    }

    /** Reads memberships and roles anew, after this request changed them. */
    public void refresh() {
        if (signedIn()) {
            become(standing.account(), twoFactors);
        }
    }

    public boolean signedIn() {
        return standing.account() != null;
    }

    /**
     * Number of the account.
     *
     * @throws Refusal when nobody is signed in
     */
    public long id() {
        if (!signedIn()) {
            throw new Refusal("signin.needed");
        }
        return standing.account();
    }

    /** What is known of the person at this moment. */
    public Standing standing() {
        return standing;
    }

    /** The keys that open things to the person. */
    public Viewer viewer() {
        return standing.viewer();
    }

    /** Nobody writes in a place that is only read, whatever their rights. */
    private static boolean stopped(Right right, Place place) {
        return place.archived() && !right.inArchived();
    }

    /** Whether the person has this right in this place. */
    public boolean may(Right right, Place place) {
        return signedIn()
                && !stopped(right, place)
                && SecurityUtils.getSubject().isPermitted(right.on(place));
    }

    /**
     * Demands a right.
     *
     * @throws NoSuchThing when the person may not know that the target exists
     * @throws Refusal when the person lacks the right, or is not signed in
     */
    public void check(Right right, Target target) {
        var place = right.reachesHidden() ? standings.place(target) : standings.place(target, viewer());
        boolean allowed = may(right, place);
        if (!allowed && !place.knownTo(viewer())) {
            throw new NoSuchThing(target);
        }
        id();
        if (stopped(right, place)) {
            throw new Refusal("group.archived");
        }
        if (!allowed) {
            throw missing(right);
        }
    }

    /**
     * Demands a right in whichever place; the caller shows only places in which the person has it.
     *
     * @throws Refusal when the person has it nowhere, or is not signed in
     */
    public void checkSomewhere(Right right) {
        id();
        if (!right.heldIn(standing.permissions())) {
            throw missing(right);
        }
    }

    private static Refusal missing(Right right) {
        return new Refusal("right.missing." + right.name().toLowerCase(Locale.ROOT));
    }
}
