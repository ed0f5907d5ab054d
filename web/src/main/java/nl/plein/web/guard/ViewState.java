package nl.plein.web.guard;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The container's session, which keeps the state of workspaces. It belongs to one session of ours: under another, or
 * none, it is thrown away, so that nobody goes on in the views of somebody else.
 */
final class ViewState {

    private static final String OWNER = "nl.plein.owner";

    private ViewState() {}

    static void belongTo(String owner, HttpServletRequest request) {
        var views = request.getSession(false);
        if (views == null) {
            return;
        }
        var known = views.getAttribute(OWNER);
        if (known == null) {
            request.changeSessionId();
            views.setAttribute(OWNER, owner);
        } else if (!known.equals(owner)) {
            views.invalidate();
        }
    }
}
