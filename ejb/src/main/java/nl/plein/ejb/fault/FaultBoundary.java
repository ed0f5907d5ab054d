package nl.plein.ejb.fault;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;

/** Records what was refused before a use case began. */
@Stateless
@Boundary
public class FaultBoundary {

    private static final Target PLATFORM = new Target(ObjectType.PLATFORM, new UUID(0, 0));

    /** Reason of a button that was about something else by then, or gone. */
    static final String BUTTON = "form.button";

    /** Reason of a form whose fields were not right. */
    static final String FIELDS = "form.fields";

    @Inject
    AuditTrail trail;

    /**
     * Somebody asked for a host that is none of ours.
     *
     * @param host a plain host name, or empty when it was none
     * @param unrecorded how many such requests left no event since the last one that did
     */
    @Open("a stranger's request was refused already; this only records it")
    public void strangeHost(String host, long unrecorded) {
        trail.record(Entry.denied(Action.SYSTEM_HOST_REFUSE, PLATFORM, "host.unknown")
                .because("host")
                .with("host", host)
                .with("unrecorded", unrecorded == 0 ? null : Long.toString(unrecorded)));
    }

    /**
     * Somebody asked for an address that is none of ours.
     *
     * @param path a plain path, or null
     * @param unrecorded how many such requests left no event since the last one that did
     */
    @Open("nothing is there; this only records what was asked")
    public void strangeAddress(String path, long unrecorded) {
        trail.record(Entry.denied(Action.SYSTEM_ADDRESS_REFUSE, PLATFORM, "address.unknown")
                .because("address")
                .with("path", path)
                .with("unrecorded", unrecorded == 0 ? null : Long.toString(unrecorded)));
    }

    /**
     * Somebody sent a form of which a field was left empty or cannot be read: no command came of it.
     *
     * @param meant what the form is for
     * @param target what it would have been done to, or null for the platform as a whole
     * @param fields names of the fields
     */
    @Open("nothing is done; this only records what was tried")
    public void formRefused(Action meant, Target target, List<String> fields) {
        trail.record(Entry.denied(meant, target == null ? PLATFORM : target, FIELDS)
                .because("form")
                .with("fields", String.join(" ", fields)));
    }

    /**
     * Somebody sent a form that was not taken: no page saw it.
     *
     * @param reason what speaks against it
     * @param path plain address that it was sent to, or null
     * @param unrecorded how many such forms left no event since the last one that did
     */
    @Open("a form was not taken already; this only records it")
    public void formNotTaken(String reason, String path, long unrecorded) {
        trail.record(Entry.denied(Action.FORM_REFUSE, PLATFORM, reason)
                .because("form")
                .with("path", path)
                .with("unrecorded", unrecorded == 0 ? null : Long.toString(unrecorded)));
    }

    /**
     * Somebody pressed a button that the page does not have any more, because things changed since it was shown.
     *
     * @param meant what the form is for
     * @param target what it would have been done to, or null for the platform as a whole
     */
    @Open("nothing is done; this only records what was tried")
    public void buttonLate(Action meant, Target target) {
        trail.record(
                Entry.denied(meant, target == null ? PLATFORM : target, BUTTON).because("form"));
    }
}
