package nl.plein.ejb.signin;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.signin.RefusalRow;
import nl.plein.persistence.signin.SignInRepository;
import nl.plein.persistence.site.SiteId;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** Sign-ins that were refused, for who is asked for help. */
@Stateless
@Boundary
public class RefusalBoundary {

    private static final int LATEST = 100;

    @Inject
    SignInRepository rows;

    @Inject
    CurrentAccount me;

    /** The latest of all, for whoever looks after the platform's sites. */
    @Requires(Right.SITE_MANAGE)
    public List<RefusalRow> latest() {
        return rows.latestRefusals(LATEST);
    }

    /**
     * The one with this code, for a manager of members who was told the code: the platform does not know to which site
     * somebody was on the way who did not come in.
     *
     * @param code eight characters as somebody reads them out, spaces and small letters included
     */
    @Open("checks the right of a manager on the site itself")
    public Optional<RefusalRow> found(SiteId site, String code) {
        me.check(Right.MEMBER_MANAGE, new Target(ObjectType.SITE, site.value()));
        return rows.refusal(code.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
    }
}
