package nl.plein.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.group.AskMembers;
import nl.plein.ejb.group.NeedsBoundary;
import nl.plein.ejb.group.NeedsDetails;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.people.FieldId;
import nl.plein.persistence.people.FieldRow;
import nl.plein.security.Seen;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** What a group asks of who comes in, and what its list of members shows. */
@Named
@RequestScoped
public class GroupNeedsBean {

    @Inject
    NeedsBoundary needs;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private NeedsDetails details;
    private List<String> needed;
    private List<String> shown;
    private String why;
    private String seen;

    /** Owners only; fills the form with what was said before. */
    public void load() {
        needed = refs(getDetails().asked());
        shown = refs(details.shown());
        why = details.why();
        seen = details.seen().mark();
    }

    public NeedsDetails getDetails() {
        if (details == null) {
            details = needs.details(current.number(), id());
        }
        return details;
    }

    public void save() {
        needs.save(new AskMembers(current.number(), id(), new Seen(seen), fields(needed), fields(shown), why));
        Messages.afterwards("group.needs.saved");
        way.to("/group/" + id().value() + "/needs");
    }

    public List<String> getNeeded() {
        return needed;
    }

    public void setNeeded(List<String> chosen) {
        needed = chosen;
    }

    public List<String> getShown() {
        return shown;
    }

    public void setShown(List<String> chosen) {
        shown = chosen;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String typed) {
        why = typed;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String sent) {
        seen = sent;
    }

    private GroupId id() {
        return new GroupId(asked.ref(ObjectType.GROUP));
    }

    private static List<String> refs(List<FieldRow> fields) {
        return fields.stream().map(FieldRow::ref).toList();
    }

    private static List<FieldId> fields(List<String> refs) {
        return refs == null
                ? List.of()
                : refs.stream().map(ref -> new FieldId(UUID.fromString(ref))).toList();
    }
}
