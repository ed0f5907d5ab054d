package nl.plein.ejb.news;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.plein.ejb.mail.Post;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.news.NewsGroupRow;
import nl.plein.persistence.news.NewsRepository;
import nl.plein.persistence.people.AccountChoice;
import nl.plein.persistence.people.ChoiceRepository;
import nl.plein.persistence.people.Rhythm;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;

/** Choosing which mail about what is new one gets. */
@Stateless
@Boundary
public class NewsBoundary {

    /** Rows of a page. */
    public static final int PAGE = 50;

    @Inject
    ChoiceRepository choices;

    @Inject
    NewsRepository news;

    @Inject
    AccountRepository accounts;

    @Inject
    Post post;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /** How often the person wants mail about what is new. */
    @Open("people see their own choice only")
    public Rhythm rhythm() {
        long account = me.id();
        return choices.choice(account)
                .orElseGet(() -> new AccountChoice(account))
                .rhythm();
    }

    /** Chooses how often it comes; from never on, links in mails that were sent are used up. */
    @Open("people choose for themselves only")
    public void choose(ChooseRhythm command) {
        demandOwn(command.account());
        choices.own(me.id()).wish(command.rhythm());
        if (command.rhythm() == Rhythm.NEVER) {
            news.stop(me.id());
            post.withdrawNews(me.id());
        } else {
            accounts.hold(me.id());
            news.follow(me.id(), NewsTimes.first(command.rhythm(), clock.instant()));
        }
    }

    /**
     * The groups of the person, and whether the person wants news of each.
     *
     * @param after number of the last row that was shown, 0 for the first page
     */
    @Open("people see their own groups only")
    public List<NewsGroupRow> groups(long after) {
        return news.groups(me.viewer(), after, PAGE + 1);
    }

    /** Chooses of which groups the person wants news. */
    @Open("people choose for themselves, and of groups that they are in, only")
    public void choose(ChooseGroupNews command) {
        demandOwn(command.account());
        news.wish(me.viewer(), command.wanted(), true);
        news.wish(me.viewer(), command.unwanted(), false);
        post.withdrawNews(me.id());
    }

    private void demandOwn(AccountId account) {
        me.id();
        if (!account.value().equals(me.standing().ref())) {
            throw new NoSuchThing(new Target(ObjectType.ACCOUNT, account.value()));
        }
    }
}
