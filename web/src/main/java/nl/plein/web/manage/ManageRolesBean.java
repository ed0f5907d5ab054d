package nl.plein.web.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.site.GrantRole;
import nl.plein.ejb.site.RevokeRole;
import nl.plein.ejb.site.SiteRoleBoundary;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrantRow;
import nl.plein.security.Refusal;
import nl.plein.web.faces.Messages;
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
        roles.grant(new GrantRole(current.site().siteId(), mail, role, day(from), day(until)));
        Messages.afterwards("manage.roles.granted");
        way.to(HERE);
    }

    public void revoke(RoleGrantRow row) {
        roles.revoke(
                new RevokeRole(current.site().siteId(), new AccountId(UUID.fromString(row.account())), row.role()));
        Messages.afterwards("manage.roles.revoked");
        way.to(HERE);
    }

    private static LocalDate day(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException wrong) {
            throw new Refusal("site.role.day", typed);
        }
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
