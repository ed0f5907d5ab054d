package nl.plein.ejb.directory;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.directory.DirectoryRepository;
import nl.plein.persistence.directory.DirectoryToken;
import nl.plein.persistence.directory.TokenRow;
import nl.plein.persistence.group.GroupChoiceRow;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.member.CrowdRepository;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;
import nl.plein.security.session.Token;

/** Keys by which directories come in, and the groups they keep. */
@Stateless
@Boundary
public class DirectoryKeyBoundary {

    private static final int LONGEST_NAME = 100;
    private static final int MOST_DAYS = 366;
    private static final int LISTED = 200;

    @Inject
    DirectoryRepository directory;

    @Inject
    CrowdRepository crowds;

    @Inject
    GroupRepository groups;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /** The keys of a site. */
    @Open("asks for the right on the site itself")
    public List<TokenRow> tokens(SiteRow site) {
        me.check(Right.SITE_MANAGE, target(site));
        return directory.tokens(site.id());
    }

    /** Groups that a directory keeps. */
    @Open("asks for the right on the site itself")
    public List<GroupChoiceRow> kept(SiteRow site) {
        me.check(Right.SITE_MANAGE, target(site));
        return directory.groups(site.id());
    }

    /** Groups that a manager may let a directory keep. */
    @Open("asks for the right on the site itself")
    public List<GroupChoiceRow> possible(SiteRow site) {
        me.check(Right.SITE_MANAGE, target(site));
        return crowds.groups(site.id(), me.id(), "", LISTED);
    }

    /** Makes a key; what is returned is shown once and not kept. */
    @Requires(Right.SITE_MANAGE)
    public String make(MakeToken command) {
        var name = command.name() == null ? "" : command.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Refusal("directory.name.wrong", LONGEST_NAME);
        }
        if (command.days() < 1 || command.days() > MOST_DAYS) {
            throw new Refusal("directory.days.wrong", MOST_DAYS);
        }
        if (directory.tokens(command.site().id()).stream()
                .anyMatch(one -> one.ref().equals(command.mark().toString()))) {
            throw new Refusal("directory.token.made");
        }
        var token = Token.fresh();
        var now = clock.instant();
        directory.add(new DirectoryToken(command.site().id(), command.mark(), name, Token.hash(token), me.id())
                .counting(now, now.plus(Duration.ofDays(command.days()))));
        return token;
    }

    /** Takes a key away: it opens nothing from now on. */
    @Requires(Right.SITE_MANAGE)
    public void revoke(RevokeToken command) {
        if (!directory.revoke(command.token(), command.site().id(), clock.instant())) {
            throw new Refusal("directory.token.gone");
        }
    }

    /** Lets a directory keep a group, or not any more. */
    @Requires(Right.SITE_MANAGE)
    public void mark(MarkGroup command) {
        var site = command.site().id();
        var allowed = command.kept() ? crowds.groups(site, me.id(), "", LISTED) : directory.groups(site);
        if (allowed.stream().noneMatch(one -> one.ref().equals(command.group().toString()))) {
            throw new NoSuchThing(new Target(ObjectType.GROUP, command.group()));
        }
        var group = groups.get(new GroupId(command.group()), site);
        if (command.kept()) {
            directory.keep(group.id(), site, clock.instant());
        } else {
            directory.release(group.id());
        }
    }

    /** The key that came along, if it counts here and now; what does not count is recorded. */
    @Open("the key is the proof")
    public Optional<TokenRow> open(String token, SiteRow site) {
        var now = clock.instant();
        var found = Token.wellFormed(token)
                ? directory.alive(Token.hash(token), site.id(), now)
                : Optional.<TokenRow>empty();
        if (found.isEmpty()) {
            trail.record(Entry.denied(Action.AUTH_LOGIN_FAIL, target(site), "directory-token"));
        }
        found.ifPresent(row -> directory.used(row.id(), now));
        return found;
    }

    private static Target target(SiteRow site) {
        return new Target(ObjectType.SITE, site.siteId().value());
    }
}
