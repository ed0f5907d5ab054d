package nl.plein.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.plein.ejb.access.EmergencyBoundary;
import nl.plein.ejb.access.EndEmergency;
import nl.plein.ejb.access.OpenInEmergency;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.security.CurrentAccount;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** Opening a group in an emergency, and closing it again. */
@Named
@RequestScoped
public class EmergencyBean {

    private static final List<Integer> HOURS = List.of(1, 4, 8, 24);

    @Inject
    EmergencyBoundary boundary;

    @Inject
    CurrentSite current;

    @Inject
    CurrentAccount me;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private Optional<Instant> until;
    private String reason;
    private int hours = 1;

    public void load() {
        until = boundary.until(current.number(), id());
    }

    /** Whether this person may open that group. */
    public boolean possible(long group) {
        return boundary.possible(current.number(), group);
    }

    public void start() {
        boundary.start(new OpenInEmergency(current.number(), id(), reason, hours));
        Messages.afterwards("access.emergency.started");
        way.to("/group/" + getRef());
    }

    public void end() {
        boundary.end(new EndEmergency(current.number(), id()));
        Messages.afterwards("access.emergency.ended");
        way.to(current.walled(me.viewer()) ? "/" : "/groups");
    }

    public String getRef() {
        return id().value().toString();
    }

    /** Until when it is open, or null while it is closed; asked for when a sent form is read, too. */
    public Instant getUntil() {
        if (until == null) {
            load();
        }
        return until.orElse(null);
    }

    public List<Integer> getChoices() {
        return HOURS;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }

    public int getHours() {
        return hours;
    }

    public void setHours(int chosen) {
        hours = chosen;
    }

    private GroupId id() {
        return new GroupId(asked.ref(ObjectType.GROUP));
    }
}
