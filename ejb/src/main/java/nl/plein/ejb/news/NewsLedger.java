package nl.plein.ejb.news;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nl.plein.audit.log.Actor;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.news.NewsDue;
import nl.plein.persistence.news.NewsRepository;
import nl.plein.persistence.shared.Target;
import nl.plein.security.session.Token;

/** What servers write down of who was told what is new: a mail and that it was written, in the same transaction. */
@ApplicationScoped
@Transactional(REQUIRES_NEW)
public class NewsLedger {

    /** So many people are told in one transaction. */
    static final int TOGETHER = 50;

    private static final Duration LATELY = Duration.ofHours(1);
    private static final Target PLATFORM = new Target(ObjectType.PLATFORM, new UUID(0, 0));

    @Inject
    NewsRepository news;

    @Inject
    AccountRepository accounts;

    @Inject
    NewsLetters letters;

    @Inject
    NewsLinks links;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Gives who signed in lately, and has none, a turn. */
    public void takeIn() {
        var now = clock.instant();
        var met = new HashSet<Long>();
        news.arrived(now.minus(LATELY), TOGETHER * TOGETHER).stream()
                .filter(one -> met.add(one.account()))
                .forEach(one -> {
                    accounts.hold(one.account());
                    news.follow(one.account(), NewsTimes.next(one.rhythm(), now));
                });
    }

    /** Whose turn it is, some of them. */
    public List<NewsDue> due() {
        return news.due(clock.instant(), TOGETHER);
    }

    /** Tells these people what is new; who was taken by another server is left out. */
    public void tell(List<NewsDue> turns) {
        var now = clock.instant();
        var until = now.minus(NewsTimes.SETTLED);
        var newest = news.newest(until).orElse(Instant.MIN);
        long told = 0;
        for (NewsDue turn : turns) {
            var code = links.code(turn);
            var since = turn.told() == null ? until.minus(NewsTimes.period(turn.rhythm())) : turn.told();
            if (news.take(turn, NewsTimes.next(turn.rhythm(), now), until, Token.hash(code))
                    && newest.isAfter(since)
                    && accounts.find(turn.account())
                            .filter(NewsLedger::reachable)
                            .filter(reader -> letters.post(reader, since, until, code))
                            .isPresent()) {
                told++;
            }
        }
        if (told > 0) {
            trail.record(Entry.success(Action.SYSTEM_NEWS_SEND, PLATFORM)
                    .by(Actor.SYSTEM)
                    .because(told + " mails"));
        }
    }

    /** Puts off a turn that broke; what is new since then is told the next time. */
    public void pass(NewsDue turn) {
        news.pass(turn, NewsTimes.next(turn.rhythm(), clock.instant()));
    }

    private static boolean reachable(Account reader) {
        return reader.active() && reader.mail() != null;
    }
}
