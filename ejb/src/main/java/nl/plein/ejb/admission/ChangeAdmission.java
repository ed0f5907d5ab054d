package nl.plein.ejb.admission;

import java.util.List;
import nl.plein.ejb.item.RichText;
import nl.plein.ejb.mail.MailDomains;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;
import nl.plein.security.Refusal;
import nl.plein.security.Seen;

/**
 * Say who may join a site and what its sign-in page says.
 *
 * @param seen the rules that the person was shown; others by now are not changed
 * @param openToAll whether anyone signed in may join
 * @param byRequest whether people may ask to join
 * @param domains mail domains whose people may join, with spaces, commas or line ends between
 * @param intro HTML of the sign-in page
 */
public record ChangeAdmission(
        SiteRow site, Seen seen, boolean openToAll, boolean byRequest, String domains, String intro)
        implements Command {

    private static final int LONGEST = 2000;
    private static final int LONGEST_INTRO = 20_000;

    public ChangeAdmission {
        domains = domains == null ? "" : domains.strip();
        intro = RichText.clean(intro);
    }

    /** Judges it inside the boundary, so that a refusal leaves its event. */
    void check() {
        if (domains.length() > LONGEST || intro.length() > LONGEST_INTRO) {
            throw new Refusal("admission.rules.long", LONGEST, LONGEST_INTRO);
        }
    }

    /** The domains in the letters of the network. */
    List<String> spelled() {
        return MailDomains.of(domains);
    }

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.siteId().value());
    }

    @Override
    public Action action() {
        return Action.SITE_ADMISSION_CHANGE;
    }
}
