package nl.plein.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.plein.ejb.platform.AddOrganisation;
import nl.plein.ejb.platform.OrganisationCard;
import nl.plein.ejb.platform.PlatformOrganisationBoundary;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** The organisations of the platform: look for one, add one. */
@Named
@RequestScoped
public class PlatformOrganisationsBean {

    private static final String HERE = "/platform/organisations?";

    @Inject
    PlatformOrganisationBoundary organisations;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private List<OrganisationCard> found;
    private String name;

    public void load() {
        current.demandPlatform();
        found();
    }

    public List<OrganisationCard> getRows() {
        return found().stream().limit(PlatformOrganisationBoundary.PAGE).toList();
    }

    /** The part of a name that is looked for. */
    public String getWords() {
        return asked.words("words");
    }

    public String getMore() {
        if (found().size() <= PlatformOrganisationBoundary.PAGE) {
            return null;
        }
        var last = found.get(PlatformOrganisationBoundary.PAGE - 1).name();
        return HERE + (getWords().isEmpty() ? "" : "words=" + encoded(getWords()) + "&") + "after=" + encoded(last);
    }

    public void add() {
        var ref = asked.once();
        organisations.add(new AddOrganisation(ref, name));
        Messages.afterwards("platform.organisation.added");
        way.to("/platform/organisation/" + ref);
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed;
    }

    private List<OrganisationCard> found() {
        if (found == null) {
            found = organisations.list(getWords(), asked.words("after"));
        }
        return found;
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
