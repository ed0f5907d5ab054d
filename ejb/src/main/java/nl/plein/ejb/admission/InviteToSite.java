package nl.plein.ejb.admission;

import java.util.Arrays;
import java.util.List;
import nl.plein.ejb.mail.MailAddress;
import nl.plein.ejb.mail.OwnWords;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;
import nl.plein.security.Refusal;

/**
 * Ask people by mail to join a site.
 *
 * @param addresses at most a hundred, with spaces, commas or line ends between
 * @param message what the manager says to them, may be empty
 */
public record InviteToSite(SiteRow site, String addresses, String message) implements Command {

    private static final int MOST = 100;

    public InviteToSite {
        addresses = addresses == null ? "" : addresses.strip();
        message = new OwnWords(message).text();
    }

    /** Judges it inside the boundary, so that a refusal leaves its event. */
    void check() {
        new OwnWords(message).check();
    }

    /** The addresses, each once, in the spelling in which they are compared. */
    List<String> compared() {
        var all = Arrays.stream(addresses.split("[\\s,;]+"))
                .filter(one -> !one.isEmpty())
                .map(one -> MailAddress.of(one)
                        .map(MailAddress::compared)
                        .orElseThrow(() -> new Refusal("admission.invite.wrong", one)))
                .distinct()
                .toList();
        if (all.isEmpty()) {
            throw new Refusal("admission.invite.none");
        }
        if (all.size() > MOST) {
            throw new Refusal("admission.invite.many", MOST);
        }
        return all;
    }

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.siteId().value());
    }

    @Override
    public Action action() {
        return Action.SITE_INVITE;
    }
}
