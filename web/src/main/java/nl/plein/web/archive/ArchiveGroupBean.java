package nl.plein.web.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.plein.audit.archive.Delivery;
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
    private TypedHandover typed = new TypedHandover();

    public GroupFigures getFigures() {
        if (figures == null) {
            figures = archive.group(id());
        }
        return figures;
    }

    /** What this person agreed last on this site stands in the form. */
    public void load() {
        getFigures();
        typed = new TypedHandover(archive.handover(id()));
    }

    public void start() {
        var job = archive.start(new ExportGroup(id(), typed.handover()));
        way.to("/archive/job/" + job.value());
    }

    public TypedHandover getTyped() {
        return typed;
    }

    /** By what a packing slip can say the hash. */
    public List<String> getAlgorithms() {
        return Delivery.ALGORITHMS;
    }

    private GroupId id() {
        return new GroupId(asked.ref(ObjectType.GROUP));
    }
}
