package nl.plein.web.news;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.news.ChooseGroupNews;
import nl.plein.ejb.news.NewsBoundary;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.news.NewsGroupRow;
import nl.plein.security.CurrentAccount;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;

/** Of which of one's groups mail tells what is new. */
@Named
@RequestScoped
public class NewsGroupsBean {

    private static final String PAGE = "/profile/mail";

    @Inject
    NewsBoundary news;

    @Inject
    CurrentAccount me;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private List<NewsGroupRow> found;
    private List<String> wanted;

    /** The groups of this page. */
    public List<NewsGroupRow> getGroups() {
        return found().stream().limit(NewsBoundary.PAGE).toList();
    }

    /** Where the list goes on, or null. */
    public String getNext() {
        return found().size() > NewsBoundary.PAGE
                ? PAGE + "?after=" + found.get(NewsBoundary.PAGE - 1).id() + "#groups"
                : null;
    }

    /** Whether it is not the first page. */
    public boolean isFurther() {
        return asked.number("after") > 0;
    }

    public List<String> getWanted() {
        if (wanted == null) {
            wanted = getGroups().stream()
                    .filter(one -> !one.unwanted())
                    .map(NewsGroupRow::ref)
                    .toList();
        }
        return wanted;
    }

    public void setWanted(List<String> chosen) {
        wanted = chosen == null ? List.of() : chosen;
    }

    public void save() {
        var self = new AccountId(me.standing().ref());
        news.choose(new ChooseGroupNews(self, refs(true), refs(false)));
        Messages.afterwards("people.mail.saved");
        way.to(isFurther() ? PAGE + "?after=" + asked.number("after") : PAGE);
    }

    private List<GroupId> refs(boolean chosen) {
        return getGroups().stream()
                .map(NewsGroupRow::ref)
                .filter(ref -> getWanted().contains(ref) == chosen)
                .map(ref -> new GroupId(UUID.fromString(ref)))
                .toList();
    }

    private List<NewsGroupRow> found() {
        if (found == null) {
            found = news.groups(asked.number("after"));
        }
        return found;
    }
}
