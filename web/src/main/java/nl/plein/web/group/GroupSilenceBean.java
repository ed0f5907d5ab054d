package nl.plein.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.plein.ejb.group.ArchiveGroup;
import nl.plein.ejb.group.CharterDetails;
import nl.plein.ejb.group.GroupCareBoundary;
import nl.plein.ejb.group.KeepGroup;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** A group was silent: its owners keep it as it is, or let it be only read. */
@Named
@RequestScoped
public class GroupSilenceBean {

    @Inject
    GroupCareBoundary groups;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private CharterDetails saved;

    /** Owners only: whoever comes here by its address is told so. */
    public void load() {
        getSaved();
    }

    public CharterDetails getSaved() {
        if (saved == null) {
            saved = groups.charter(current.number(), id());
        }
        return saved;
    }

    public void keep() {
        groups.keep(new KeepGroup(current.number(), id()));
        done("group.silence.kept");
    }

    public void archive() {
        groups.archive(new ArchiveGroup(current.number(), id(), true));
        done("group.archive.done");
    }

    private void done(String said) {
        Messages.afterwards(said);
        way.to("/group/" + id().value());
    }

    private GroupId id() {
        return new GroupId(asked.ref(ObjectType.GROUP));
    }
}
