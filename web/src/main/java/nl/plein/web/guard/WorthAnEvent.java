package nl.plein.web.guard;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import nl.plein.security.CurrentAccount;

/**
 * What leaves an event of a request that no use case saw: each one of who is signed in, with its path; few of visitors,
 * without (GRD-4.4, GRD-1.5). Whoever asks it has one of its own.
 */
@Dependent
class WorthAnEvent {

    /** An address of ours looks like this; whatever else was written there does not come into the log. */
    private static final Pattern PLAIN = Pattern.compile("(?:/[a-z0-9.-]{1,40}){1,6}");

    @Inject
    Strangers strangers;

    @Inject
    CurrentAccount me;

    /** When it is worth one: how many of its kind were not, since the last one that was. */
    OptionalLong event(String kind, HttpServletRequest request) {
        return me.signedIn() ? OptionalLong.of(0) : strangers.meet(kind + ' ' + request.getRemoteAddr());
    }

    /** The path as far as the event may tell it, or null. */
    String path(HttpServletRequest request) {
        var path = request.getRequestURI();
        return me.signedIn() && PLAIN.matcher(path).matches() ? path : null;
    }
}
