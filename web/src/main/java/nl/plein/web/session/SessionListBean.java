package nl.plein.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.session.SessionBoundary;
import nl.plein.ejb.signin.ProviderChoice;
import nl.plein.ejb.signin.SignInBoundary;
import nl.plein.persistence.session.SessionRow;
import nl.plein.security.Refusal;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSession;
import nl.plein.web.text.TextBean;
import nl.plein.web.text.TimesBean;

/** Where a person is signed in, and ending that. */
@Named
@RequestScoped
public class SessionListBean {

    private static final String PAGE = "/sessions";

    @Inject
    SessionBoundary sessions;

    @Inject
    SignInBoundary providers;

    @Inject
    CurrentSession current;

    @Inject
    TextBean text;

    @Inject
    TimesBean times;

    @Inject
    Way way;

    private List<SessionRow> rows;
    private List<ProviderChoice> names;

    public void load() {
        getRows();
    }

    public List<SessionRow> getRows() {
        if (rows == null) {
            rows = sessions.mine();
        }
        return rows;
    }

    public boolean isOthers() {
        return getRows().size() > 1;
    }

    /** Whether it is the session of this very browser. */
    public boolean here(SessionRow row) {
        return current.row().map(mine -> mine.central() == row.id()).orElse(false);
    }

    /** Browser and system in words. */
    public String browser(SessionRow row) {
        var codes = (row.browser() == null ? "unknown-unknown" : row.browser()).split("-", 2);
        return text.say(
                "session.list.browser",
                text.get("session.browser." + codes[0]),
                text.get("session.system." + codes[codes.length - 1]));
    }

    /** Where about it is, and who vouched for the person. */
    public String place(SessionRow row) {
        var network = row.network() == null ? text.get("session.list.nowhere") : row.network();
        return row.provider() == null
                ? text.say("session.list.place", network)
                : text.say("session.list.place.by", network, organisation(row.provider()));
    }

    /** What the button of a row says. */
    public String endLabel(SessionRow row) {
        return text.say("session.list.end.of", browser(row), times.full(row.created()));
    }

    /** Ends one of them. */
    public void end(String ref) {
        sessions.endMine(UUID.fromString(ref));
        Messages.afterwards("session.list.ended");
        way.to(PAGE);
    }

    /** Ends all but this one. */
    public void endOthers() {
        sessions.endOthersOfMine(current.row().orElseThrow(() -> new Refusal("signin.needed")));
        Messages.afterwards("session.list.ended.others");
        way.to(PAGE);
    }

    private String organisation(String provider) {
        if (names == null) {
            names = providers.choices();
        }
        return names.stream()
                .filter(one -> one.entityId().equals(provider))
                .map(ProviderChoice::name)
                .findFirst()
                .orElse(provider);
    }
}
