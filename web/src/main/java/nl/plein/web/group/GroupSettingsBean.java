package nl.plein.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.plein.ejb.group.ArchiveGroup;
import nl.plein.ejb.group.ChangeGroup;
import nl.plein.ejb.group.CharterDetails;
import nl.plein.ejb.group.GroupCareBoundary;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** Changing what a group says of itself. When somebody else was earlier the page shows what they saved. */
@Named
@RequestScoped
public class GroupSettingsBean {

    @Inject
    GroupCareBoundary groups;

    @Inject
    GroupForm form;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private CharterDetails saved;
    private long shown = -1;

    public void load() {
        form.getTyped().fill(getSaved().charter());
    }

    /** What is saved at this moment. */
    public CharterDetails getSaved() {
        if (saved == null) {
            saved = groups.charter(current.number(), id());
        }
        return saved;
    }

    /** Whether somebody saved something since the page was shown that this form came from. */
    public boolean isOvertaken() {
        return shown >= 0 && shown != getSaved().last().number();
    }

    public void save() {
        groups.change(
                new ChangeGroup(current.number(), id(), shown, form.getTyped().draft()));
        Messages.afterwards("group.changed");
        way.to("/group/" + id().value());
    }

    /** Lets the group be only read, or be written in again. */
    public void archive(boolean wished) {
        groups.archive(new ArchiveGroup(current.number(), id(), wished));
        Messages.afterwards(wished ? "group.archive.done" : "group.archive.undone");
        way.to("/group/" + id().value() + (wished ? "" : "/settings"));
    }

    /** Number of the last change that the page shows: when somebody was earlier, of theirs. */
    public long getChangeNo() {
        return getSaved().last().number();
    }

    public void setChangeNo(long sent) {
        shown = sent;
    }

    private GroupId id() {
        return new GroupId(asked.ref(ObjectType.GROUP));
    }
}
