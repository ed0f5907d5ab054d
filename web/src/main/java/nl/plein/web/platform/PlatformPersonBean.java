package nl.plein.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.platform.BlockPerson;
import nl.plein.ejb.platform.PersonDetails;
import nl.plein.ejb.platform.PlatformPersonBoundary;
import nl.plein.ejb.platform.UnblockPerson;
import nl.plein.ejb.site.GivePlatformRole;
import nl.plein.ejb.site.PlatformRoleBoundary;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.TypedDay;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** One person: given a role on the platform, blocked, let in again. */
@Named
@RequestScoped
public class PlatformPersonBean {

    @Inject
    PlatformPersonBoundary people;

    @Inject
    PlatformRoleBoundary roles;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private PersonDetails details;
    private String reason;
    private Role role;
    private String from;
    private String until;

    public void load() {
        current.demandPlatform();
        getDetails();
    }

    public PersonDetails getDetails() {
        if (details == null) {
            details = people.view(ref());
        }
        return details;
    }

    /** Whether the person is about to be blocked, of which the page says first what that ends. */
    public boolean isBlocking() {
        return "yes".equals(asked.words("block")) && getDetails().canBlock();
    }

    /** The roles that hold on the whole platform. */
    public List<Role> getRoles() {
        return List.of(Role.PLATFORM_MANAGER, Role.AUDITOR, Role.ARCHIVIST);
    }

    public void give() {
        roles.give(new GivePlatformRole(new AccountId(ref()), role, TypedDay.of(from), TypedDay.of(until)));
        Messages.afterwards("manage.roles.granted");
        way.to("/platform/roles");
    }

    public void block() {
        people.block(new BlockPerson(ref(), reason));
        done("platform.block.done");
    }

    public void lift() {
        people.lift(new UnblockPerson(ref()));
        done("platform.block.undone");
    }

    private void done(String said) {
        Messages.afterwards(said);
        way.to("/platform/person/" + ref());
    }

    private UUID ref() {
        return asked.ref(ObjectType.ACCOUNT);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
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
