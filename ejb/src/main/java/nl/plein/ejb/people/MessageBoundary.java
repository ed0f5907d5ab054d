package nl.plein.ejb.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import nl.plein.ejb.mail.Letter;
import nl.plein.ejb.mail.Post;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.people.AccountChoice;
import nl.plein.persistence.people.ChoiceRepository;
import nl.plein.persistence.people.ProfileRepository;
import nl.plein.persistence.people.ProfileRow;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;

/** Members of a site write to each other, without learning mail addresses. */
@Stateless
@Boundary
public class MessageBoundary {

    /** So many in a day, over all sites. */
    static final int MOST = 20;

    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    ProfileRepository profiles;

    @Inject
    AccountRepository accounts;

    @Inject
    ChoiceRepository choices;

    @Inject
    Post post;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /**
     * Whom one is about to write to.
     *
     * @throws NoSuchThing when either is no member of the site
     */
    @Open("answers members about members of their site only")
    public MessageDetails to(SiteRow site, AccountId account) {
        var person = person(site, account);
        return new MessageDetails(person, reachable(accounts.find(person.id()).orElseThrow()));
    }

    /** Writes to a member. */
    @Open("members write to members of their site only")
    public void send(SendMessage command) {
        var site = command.site();
        var person = person(site, command.account());
        var mail = command.mail();
        mail.check("people.message.subject", "people.message.text");
        var reader = accounts.find(person.id()).orElseThrow();
        if (!reachable(reader)) {
            throw new Refusal("people.message.unwanted");
        }
        accounts.hold(me.id());
        var writer = accounts.find(me.id()).orElseThrow();
        if (choices.messagesSince(writer.id(), clock.instant().minus(DAY)) >= MOST) {
            throw new Refusal("people.message.often", MOST);
        }
        choices.sent(writer.id(), clock.instant());
        post.send(Letter.to(reader)
                .about("people.message", mail.subject(), mail.text(), writer.displayName(), site.name())
                .link(site.host(), "/profile/" + writer.ref() + "/message")
                .stop("/profile/mail")
                .inSite(site.id()));
        if (command.copy()) {
            post.send(Letter.to(writer)
                    .about("people.message.copy", mail.subject(), mail.text(), person.name(), site.name())
                    .link(site.host(), "/profile/" + person.ref()));
        }
    }

    /** Whether members may write to who asks. */
    @Open("people see their own choice only")
    public boolean allowed() {
        return choices.choice(me.id()).map(AccountChoice::messages).orElse(true);
    }

    /** Chooses it. */
    @Open("people choose for themselves only")
    public void allow(AllowMessages command) {
        me.id();
        if (!command.account().value().equals(me.standing().ref())) {
            throw none(command.account());
        }
        choices.own(me.id()).messages(command.wished());
    }

    /** Somebody else who is a member of this site, for a member of it. */
    private ProfileRow person(SiteRow site, AccountId account) {
        me.id();
        if (!me.viewer().memberOfSite(site.id())) {
            throw none(account);
        }
        var person = profiles.person(account, site.id()).orElseThrow(() -> none(account));
        if (person.id() == me.id()) {
            throw none(account);
        }
        return person;
    }

    private boolean reachable(Account account) {
        return account.mail() != null
                && choices.choice(account.id()).map(AccountChoice::messages).orElse(true);
    }

    private static NoSuchThing none(AccountId account) {
        return new NoSuchThing(new Target(ObjectType.ACCOUNT, account.value()));
    }
}
