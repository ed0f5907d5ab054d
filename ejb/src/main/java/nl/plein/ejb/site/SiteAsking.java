package nl.plein.ejb.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.UnaryOperator;
import nl.plein.ejb.mail.Letter;
import nl.plein.ejb.mail.Post;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.site.SiteRequest;
import nl.plein.persistence.site.SiteRequestRepository;

/** Asking for a site: the request waits, and who runs the platform hears of it. */
@ApplicationScoped
class SiteAsking {

    @Inject
    SiteRequestRepository requests;

    @Inject
    AccountRepository accounts;

    @Inject
    Post post;

    @Inject
    Clock clock;

    /** @param saying what the mail is about */
    void ask(SiteRequest request, UnaryOperator<Letter> saying) {
        requests.add(request);
        accounts.platformManagers(clock.instant())
                .forEach(manager -> post.send(saying.apply(Letter.to(manager)).link(null, "/platform/sites")));
    }
}
