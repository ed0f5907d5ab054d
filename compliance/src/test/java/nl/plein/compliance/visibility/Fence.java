package nl.plein.compliance.visibility;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.plein.compliance.pages.Caller;
import nl.plein.compliance.pages.Choice;
import nl.plein.compliance.pages.Reply;

/** How open the site of the scene is, and who is let in: to everybody else there is nothing behind it. */
enum Fence {
    /** For its own networks, of which nobody here comes. */
    OTHER_NETWORKS("NETWORK", "192.0.2.0/24", Kind.SIGNED_IN),
    /** For its own networks, where everybody here comes from. */
    THESE_NETWORKS("NETWORK", "127.0.0.0/8", Kind.ALL),
    CLOSED("CLOSED", "", Kind.ON_SITE),
    /** The last one, so that all is asked after it was closed to some. */
    NONE("OPEN", "", Kind.ALL);

    private static final int NOT_FOUND = 404;

    /** Who is no member, and of the members one who is in the groups and one who is not. */
    private static final Set<Kind> BY_NETWORK = union(Kind.OUTSIDE, EnumSet.of(Kind.NEIGHBOUR, Kind.MEMBER));

    private final String openness;
    private final String networks;
    private final Set<Kind> admitted;

    Fence(String openness, String networks, Set<Kind> admitted) {
        this.openness = openness;
        this.networks = networks;
        this.admitted = admitted;
    }

    boolean admits(Kind kind) {
        return admitted.contains(kind);
    }

    /** What this person gets at an address behind it that is not for this person, or is not there. */
    int refusal(Kind kind) {
        return admits(kind) || kind.signedIn() ? NOT_FOUND : Reply.ELSEWHERE;
    }

    /** To whom it may make a difference. */
    Set<Kind> asked() {
        return "NETWORK".equals(openness) ? BY_NETWORK : Kind.ALL;
    }

    /** Those whom it keeps out. */
    Set<Kind> keptOut() {
        var out = EnumSet.copyOf(Kind.ALL);
        out.removeAll(admitted);
        return out;
    }

    /** Puts it up around the site of this manager, where another one was. */
    void replace(Fence before, Caller manager) {
        boolean firstNamed = !networks.isEmpty();
        if (firstNamed) {
            Choice.make(manager, "READER_NETWORKS", networks);
        }
        if (!openness.equals(before.openness)) {
            Scene.done(manager.send("/manage/access?to=" + openness, "turn", Map.of()));
        }
        if (!firstNamed) {
            Choice.make(manager, "READER_NETWORKS", networks);
        }
    }

    private static Set<Kind> union(Set<Kind> some, Set<Kind> others) {
        var all = EnumSet.copyOf(some);
        all.addAll(others);
        return all;
    }
}
