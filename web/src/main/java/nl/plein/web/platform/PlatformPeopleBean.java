package nl.plein.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.plein.ejb.platform.PlatformPersonBoundary;
import nl.plein.persistence.platform.PersonRow;
import nl.plein.web.faces.Asked;
import nl.plein.web.guard.CurrentSite;

/** People of the whole platform, narrowed to whom a manager looks for. */
@Named
@RequestScoped
public class PlatformPeopleBean {

    @Inject
    PlatformPersonBoundary people;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    private List<PersonRow> found;

    public void load() {
        current.demandPlatform();
        found();
    }

    public List<PersonRow> getRows() {
        return found().stream().limit(PlatformPersonBoundary.PAGE).toList();
    }

    /** The part of a name or mail address that is looked for. */
    public String getWords() {
        return asked.words("words");
    }

    /** Whether only those are looked for who are blocked. */
    public boolean isBlocked() {
        return "yes".equals(asked.words("blocked"));
    }

    public String getMore() {
        if (found().size() <= PlatformPersonBoundary.PAGE) {
            return null;
        }
        return "/platform/people?words=" + URLEncoder.encode(getWords(), StandardCharsets.UTF_8)
                + (isBlocked() ? "&blocked=yes" : "") + "&after="
                + found.get(PlatformPersonBoundary.PAGE - 1).id();
    }

    private List<PersonRow> found() {
        if (found == null) {
            found = people.list(getWords(), isBlocked(), asked.number("after"));
        }
        return found;
    }
}
