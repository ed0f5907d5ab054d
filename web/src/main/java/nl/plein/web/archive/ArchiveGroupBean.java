package nl.plein.web.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.plein.ejb.archive.ArchiveBoundary;
import nl.plein.ejb.archive.ExportGroup;
import nl.plein.persistence.archive.GroupFigures;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Way;

/** Exporting one group. */
@Named
@RequestScoped
public class ArchiveGroupBean {

    @Inject
    ArchiveBoundary archive;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private GroupFigures figures;
    private boolean bag;

    public GroupFigures getFigures() {
        if (figures == null) {
            figures = archive.group(id());
        }
        return figures;
    }

    public void load() {
        getFigures();
    }

    public void start() {
        var job = archive.start(new ExportGroup(id(), bag));
        way.to("/archive/job/" + job.value());
    }

    public boolean isBag() {
        return bag;
    }

    public void setBag(boolean chosen) {
        bag = chosen;
    }

    private GroupId id() {
        return new GroupId(asked.ref(ObjectType.GROUP));
    }
}
