package nl.plein.web.guard;

import java.util.Map;
import nl.plein.persistence.session.SessionRow;
import nl.plein.persistence.site.SiteSetting;
import nl.plein.security.signin.TwoFactors;

/** Whether a site lets in whoever comes with a session: its managers may demand that two factors were shown. */
public final class Doorway {

    private Doorway() {}

    /** @param choices what the managers of the site chose */
    public static boolean admits(Map<SiteSetting, String> choices, SessionRow session) {
        return !SiteSetting.TWO_FACTORS.equals(choices.get(SiteSetting.SIGN_IN_PROOF))
                || TwoFactors.shown(session.authnContext());
    }
}
