package nl.plein.ejb.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.plein.audit.log.Receiver;
import nl.plein.ejb.mail.Letter;
import nl.plein.ejb.mail.Post;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.people.FieldKind;
import nl.plein.persistence.people.FinderRepository;
import nl.plein.persistence.people.PeopleFilter;
import nl.plein.persistence.people.PeopleFilter.Told;
import nl.plein.persistence.people.ProfileField;
import nl.plein.persistence.people.ProfileRepository;
import nl.plein.persistence.people.ProfileSet;
import nl.plein.persistence.people.ProfileSetRepository;
import nl.plein.persistence.people.ProfileSetRow;
import nl.plein.persistence.people.ProfileValue;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** Members who list the people that told the same as they did, such as those of their own department. */
@Stateless
@Boundary
public class ListerBoundary {

    /** Rows of a page. */
    public static final int PAGE = 20;

    private static final Set<FieldKind> KINDS = EnumSet.of(FieldKind.CHOICE, FieldKind.TEXT);

    @Inject
    ProfileSetRepository sets;

    @Inject
    ProfileRepository profiles;

    @Inject
    FinderRepository finder;

    @Inject
    AccountRepository accounts;

    @Inject
    SiteRepository sites;

    @Inject
    Post post;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /** Who lists people, and by which fields that can be done. */
    @Open("checks the right of a manager on the site itself")
    public ListersDetails listers(SiteRow site) {
        me.check(Right.SITE_MANAGE, new Target(ObjectType.SITE, site.siteId().value()));
        var fields = FieldBoundary.inOrder(profiles.fields(site.id())).stream()
                .map(ProfileField::row)
                .filter(field -> KINDS.contains(field.says().kind()))
                .toList();
        return new ListersDetails(sets.current(site.id()), fields);
    }

    /**
     * Appoints a member, who hears of it by mail.
     *
     * @return who was appointed
     */
    @Requires(Right.SITE_MANAGE)
    public Receiver appoint(AppointLister command) {
        var site = command.site();
        sites.locked(site.id());
        var person = Optional.ofNullable(command.mail())
                .flatMap(mail -> accounts.member(site.id(), mail))
                .orElseThrow(() -> new Refusal("people.lister.mail.unknown"));
        var field = profiles.field(command.field(), site.id())
                .filter(one -> one.asked() && KINDS.contains(one.row().says().kind()))
                .orElseThrow(() -> new Refusal("people.lister.field.none"));
        if (sets.has(person.id(), field)) {
            throw new Refusal("people.lister.already");
        }
        if (sets.current(site.id()).size() >= ProfileSet.MOST) {
            throw new Refusal("people.lister.many", ProfileSet.MOST);
        }
        var set = new ProfileSet(person.id(), field, clock.instant());
        sets.add(set);
        post.send(Letter.to(person)
                .about("people.lister", field.row().says().name(), site.name())
                .link(site.host(), "/people/set/" + set.ref())
                .inSite(site.id()));
        return new Receiver(person.ref(), person.displayName());
    }

    /** Ends it; the member hears of it by mail. */
    @Requires(Right.SITE_MANAGE)
    public void dismiss(DismissLister command) {
        var site = command.site();
        sites.locked(site.id());
        var set = sets.find(command.set(), site.id()).orElseThrow(() -> none(command.set()));
        set.end(clock.instant());
        var person = accounts.find(set.accountId()).orElseThrow();
        post.send(Letter.to(person)
                .about("people.lister.ended", field(set, site).row().says().name(), site.name())
                .link(site.host(), "/people")
                .inSite(site.id()));
    }

    /** What the one who looks may list, for members. */
    @Open("only one's own")
    public List<ProfileSetRow> mine(SiteRow site) {
        return me.viewer().memberOfSite(site.id()) ? sets.of(me.id(), site.id()) : List.of();
    }

    /**
     * The people who told the same as the one who looks, as far as that person may read it.
     *
     * @param after the last person that was shown, if there is one
     * @throws NoSuchThing when the one who looks was not appointed for it, or is not any more
     */
    @Open("only for who was appointed; read through the viewer's keys")
    public SetDetails people(SiteRow site, UUID ref, Optional<AccountId> after) {
        var mine = mine(site).stream()
                .filter(one -> one.ref().equals(ref.toString()))
                .findFirst()
                .orElseThrow(() -> none(ref));
        var field = field(sets.find(ref, site.id()).orElseThrow(() -> none(ref)), site);
        var value = profiles.stored(me.id(), site.id()).stream()
                .filter(one -> one.fieldId() == field.id())
                .map(ProfileValue::content)
                .findFirst();
        if (value.isEmpty()) {
            return new SetDetails(mine.field(), null, List.of(), null);
        }
        var filter = new PeopleFilter("", "", List.of(new Told(field.id(), value.get())));
        var last = after.flatMap(accounts::find).orElse(null);
        var rows = finder.found(site.id(), filter, me.viewer(), last, PAGE + 1);
        var shown = rows.subList(0, Math.min(PAGE, rows.size()));
        var next = rows.size() > PAGE ? shown.get(PAGE - 1).ref() : null;
        return new SetDetails(mine.field(), value.get(), List.copyOf(shown), next);
    }

    private ProfileField field(ProfileSet set, SiteRow site) {
        return profiles.fields(site.id()).stream()
                .filter(one -> one.id() == set.fieldId())
                .findFirst()
                .orElseThrow(() -> none(set.ref()));
    }

    private static NoSuchThing none(UUID set) {
        return new NoSuchThing(new Target(ObjectType.SETTING, set));
    }
}
