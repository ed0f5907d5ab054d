package nl.plein.ejb.archive;

import java.util.List;
import nl.plein.audit.archive.Happening;
import nl.plein.audit.archive.Term;
import nl.plein.ejb.mail.OwnAddress;
import nl.plein.persistence.site.Site;

/**
 * What is known of a record beside what it says itself.
 *
 * @param events what happened to it
 * @param classes terms of the categories of its site
 * @param language of its site
 * @param site where it stands
 */
record Life(List<Happening> events, List<Term> classes, String language, Site site) {

    /** Whether whoever comes by can read the site. */
    boolean open() {
        return site.openness() == Site.Openness.OPEN && site.state().served();
    }

    /** Where whoever comes by reads it, or null where not everybody may. */
    String online(boolean everybody, String path) {
        return everybody && site.state().served() ? OwnAddress.of(site.host(), path) : null;
    }
}
