package nl.plein.ejb.news;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.plein.audit.log.Actor;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.ejb.mail.Post;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.news.NewsRepository;
import nl.plein.persistence.people.ChoiceRepository;
import nl.plein.persistence.people.Rhythm;
import nl.plein.persistence.shared.Target;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.session.Token;

/** Ending mail about what is new by the link that a mail carries. */
@Stateless
@Boundary
public class NewsStopBoundary {

    @Inject
    NewsRepository news;

    @Inject
    ChoiceRepository choices;

    @Inject
    AccountRepository accounts;

    @Inject
    Post post;

    @Inject
    AuditTrail trail;

    /** Whether the link works; nothing happens by looking. */
    @Open("the code was mailed to whom it is for, and says nothing of who that is")
    public boolean works(String code) {
        return reader(code).isPresent();
    }

    /** Ends the mail of whom the link was sent to; false when it is none of ours, or was used. */
    @Open("the code was mailed to whom it is for")
    public boolean stop(String code) {
        var reader = reader(code).flatMap(accounts::find);
        reader.ifPresent(this::stop);
        return reader.isPresent();
    }

    private void stop(Account reader) {
        choices.own(reader.id()).wish(Rhythm.NEVER);
        news.stop(reader.id());
        post.withdrawNews(reader.id());
        trail.record(Entry.success(Action.ACCOUNT_PREFERENCE_CHANGE, new Target(ObjectType.ACCOUNT, reader.ref()))
                .by(Actor.user(reader.ref(), reader.displayName()))
                .because("link in a mail"));
    }

    private Optional<Long> reader(String code) {
        return Token.wellFormed(code) ? news.byStop(Token.hash(code)) : Optional.empty();
    }
}
