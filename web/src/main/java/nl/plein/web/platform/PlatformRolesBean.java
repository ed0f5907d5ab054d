package nl.plein.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.site.PlatformRoleBoundary;
import nl.plein.ejb.site.TakePlatformRole;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrantRow;
import nl.plein.security.CurrentAccount;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** Who has what role on the whole platform: seen, and taken away. */
@Named
@RequestScoped
public class PlatformRolesBean {

    private static final String HERE = "/platform/roles";

    @Inject
    PlatformRoleBoundary roles;

    @Inject
    CurrentSite current;

    @Inject
    CurrentAccount me;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private List<RoleGrantRow> rows;

    public void load() {
        current.demandPlatform();
        getRows();
    }

    public List<RoleGrantRow> getRows() {
        if (rows == null) {
            rows = roles.roles();
        }
        return rows;
    }

    /** Whether this is what lets the person run the platform: giving that up is looked at first. */
    public boolean own(RoleGrantRow row) {
        return row.role() == Role.PLATFORM_MANAGER
                && row.account().equals(me.standing().ref().toString());
    }

    /** Where giving up the own role is looked at. */
    public String getLook() {
        return HERE + "?leave=yes";
    }

    /** What the person is about to give up, when the address of the page says so; else null. */
    public RoleGrantRow getLeaving() {
        return asked.words("leave").isEmpty()
                ? null
                : getRows().stream().filter(this::own).findFirst().orElse(null);
    }

    /** Gives up running the platform: these pages are closed to the person then. */
    public void leave() {
        take(getLeaving());
        Messages.afterwards("platform.roles.left");
        way.to("/");
    }

    public void revoke(RoleGrantRow row) {
        take(row);
        Messages.afterwards("manage.roles.revoked");
        way.to(HERE);
    }

    private void take(RoleGrantRow row) {
        roles.take(new TakePlatformRole(new AccountId(UUID.fromString(row.account())), row.role()));
    }
}
