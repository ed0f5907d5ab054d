package nl.plein.web.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.plein.ejb.member.ImportBoundary;
import nl.plein.ejb.member.ImportDetails;
import nl.plein.ejb.member.StartImport;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** Bringing people onto a site by a file: choosing it, the second look, carrying it out. */
@Named
@RequestScoped
public class MemberImportBean {

    @Inject
    ImportBoundary imports;

    @Inject
    Asked asked;

    @Inject
    CurrentSite current;

    @Inject
    Way way;

    private ImportDetails details;

    public void load() {
        if (isLooking()) {
            getDetails();
        } else {
            imports.enter(current.site());
        }
    }

    /** Whether there is a list to look at. */
    public boolean isLooking() {
        return list() != null;
    }

    public ImportDetails getDetails() {
        if (details == null) {
            details = imports.view(current.site(), list());
        }
        return details;
    }

    public void start() {
        imports.start(new StartImport(current.site(), list()));
        Messages.afterwards("member.import.started");
        way.to("/jobs");
    }

    private UUID list() {
        return asked.refs("list").stream().findFirst().orElse(null);
    }
}
