package nl.plein.web.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.site.GrantRole;
import nl.plein.ejb.site.RevokeRole;
import nl.plein.ejb.site.SiteRoleBoundary;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrantRow;
import nl.plein.security.CurrentAccount;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.TypedDay;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** Who has what role on a site: given and taken away. */
@Named
@RequestScoped
public class ManageRolesBean {

    @Inject
    CurrentSite current;

    @Inject
    SiteRoleBoundary roles;

    @Inject
    CurrentAccount me;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private static final String HERE = "/manage/roles";

    private List<RoleGrantRow> rows;
    private String mail;
    private Role role;
    private String from;
    private String until;

    public void load() {
        getRows();
    }

    public List<RoleGrantRow> getRows() {
        if (rows == null) {
            rows = roles.roles(current.site().siteId());
        }
        return rows;
    }

    /** Whether this is what lets the person manage the site: giving that up is looked at first. */
    public boolean own(RoleGrantRow row) {
        return row.role() == Role.SITE_MANAGER
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

    /** Gives up managing the site: its pages of managing are closed to the person then. */
    public void leave() {
        take(getLeaving());
        Messages.afterwards("manage.roles.left");
        way.to("/");
    }

    /** The roles that a site knows. */
    public List<Role> getRoles() {
        return List.of(
                Role.SITE_MANAGER,
                Role.EDITOR,
                Role.QUESTION_MANAGER,
                Role.MEMBER_MANAGER,
                Role.AUDITOR,
                Role.ARCHIVIST);
    }

    public void grant() {
        roles.grant(new GrantRole(current.site().siteId(), mail, role, TypedDay.of(from), TypedDay.of(until)));
        Messages.afterwards("manage.roles.granted");
        way.to(HERE);
    }

    public void revoke(RoleGrantRow row) {
        take(row);
        Messages.afterwards("manage.roles.revoked");
        way.to(HERE);
    }

    private void take(RoleGrantRow row) {
        roles.revoke(
                new RevokeRole(current.site().siteId(), new AccountId(UUID.fromString(row.account())), row.role()));
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String typed) {
        mail = typed;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role chosen) {
        role = chosen;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String typed) {
        from = typed;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String typed) {
        until = typed;
    }
}
