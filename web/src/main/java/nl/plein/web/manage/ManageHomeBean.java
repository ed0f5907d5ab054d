package nl.plein.web.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import nl.plein.ejb.site.ArrangeHome;
import nl.plein.ejb.site.HomeDetails;
import nl.plein.ejb.site.IntroduceSite;
import nl.plein.ejb.site.SiteHomeBoundary;
import nl.plein.persistence.shared.Step;
import nl.plein.persistence.site.HomeBlock;
import nl.plein.security.Seen;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.guard.Hosts;

/** The front page of a site: which parts it shows, in which order, and the words of the editors. */
@Named
@RequestScoped
public class ManageHomeBean {

    @Inject
    SiteHomeBoundary homes;

    @Inject
    CurrentSite current;

    @Inject
    Hosts hosts;

    @Inject
    Way way;

    private HomeDetails details;
    private String words;
    private String seen;

    /** For who edits the site: whoever comes here by its address is told so. */
    public void load() {
        words = getDetails().introduction();
        seen = Seen.of(words).mark();
    }

    public HomeDetails getDetails() {
        if (details == null) {
            details = homes.home(current.site());
        }
        return details;
    }

    /** What is shown in the wide column. */
    public List<HomeBlock> getMain() {
        return getDetails().shown().stream().filter(one -> !one.beside()).toList();
    }

    /** What is shown in the narrow column. */
    public List<HomeBlock> getBeside() {
        return getDetails().shown().stream().filter(HomeBlock::beside).toList();
    }

    /** What is left out. */
    public List<HomeBlock> getHidden() {
        return Stream.of(HomeBlock.values())
                .filter(one -> !getDetails().shown().contains(one))
                .toList();
    }

    public void arrange(HomeBlock block, String step) {
        homes.arrange(new ArrangeHome(current.site(), block, Step.valueOf(step)));
        done("manage.home.arranged");
    }

    public void save() {
        homes.introduce(new IntroduceSite(current.site(), new Seen(seen), words));
        done("manage.home.saved");
    }

    private void done(String said) {
        hosts.forget();
        Messages.afterwards(said);
        way.to("/manage/home");
    }

    public String getWords() {
        return words;
    }

    public void setWords(String typed) {
        words = typed;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String sent) {
        seen = sent;
    }
}
