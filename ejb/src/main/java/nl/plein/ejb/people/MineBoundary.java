package nl.plein.ejb.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.plein.ejb.people.Waiting.Managed;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.agreement.Agreement;
import nl.plein.persistence.agreement.AgreementRepository;
import nl.plein.persistence.audience.Place;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.Membership.Rank;
import nl.plein.persistence.item.ItemRepository;
import nl.plein.persistence.item.ItemRow;
import nl.plein.persistence.people.AccountChoice;
import nl.plein.persistence.people.ChoiceRepository;
import nl.plein.persistence.people.MyGroupRow;
import nl.plein.persistence.people.WaitingRepository;
import nl.plein.persistence.shared.Cursor;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Slice;
import nl.plein.persistence.shared.Step;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Right;

/** Somebody's own overview of all sites. */
@Stateless
@Boundary
public class MineBoundary {

    /** Rows of a page. */
    public static final int PAGE = 10;

    /** Groups of a page. */
    public static final int GROUPS = 50;

    /** Sites that are listed; the directory of sites has all of them. */
    public static final int SITES = SiteRepository.MOST;

    private static final long FURTHEST = 100_000;

    @Inject
    ItemRepository items;

    @Inject
    ChoiceRepository choices;

    @Inject
    WaitingRepository waiting;

    @Inject
    SiteRepository sites;

    @Inject
    AgreementRepository agreements;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /** The parts of the overview in the order that the person chose. */
    @Open("people see their own overview only")
    public List<Part> parts() {
        var choice = choice();
        return choice.order().stream()
                .map(widget -> new Part(widget, choice.hides(widget)))
                .toList();
    }

    /** What is new on the sites of the person. */
    @Open("read through the viewer's keys")
    public Slice<ItemRow> news(Cursor from) {
        me.id();
        return items.newestOfSites(me.viewer(), from, PAGE);
    }

    /** What waits for the person: only what the person may answer. */
    @Open("shows only what the person may answer")
    public Waiting waiting() {
        long account = me.id();
        var owned = me.standing().ranks().entrySet().stream()
                .filter(one -> one.getValue() == Rank.OWNER)
                .map(Map.Entry::getKey)
                .toList();
        return new Waiting(
                waiting.requests(owned),
                waiting.entries(sitesWith(Right.MEMBER_MANAGE)),
                waiting.invitations(account, clock.instant()),
                managed(account));
    }

    private Managed managed(long account) {
        var sites = sitesWith(Right.SITE_MANAGE);
        var holding = sites.isEmpty()
                ? List.<Long>of()
                : agreements.newest().stream()
                        .filter(version -> !version.body().isEmpty())
                        .map(Agreement::id)
                        .toList();
        boolean platform = me.may(Right.PLATFORM_MANAGE, Place.PLATFORM);
        return new Managed(
                waiting.wished(sites),
                waiting.agreements(holding, sites),
                platform ? waiting.places() : 0,
                platform ? waiting.erasures(account) : 0);
    }

    private List<Long> sitesWith(Right right) {
        return me.viewer().sites().stream()
                .filter(site -> me.may(right, new Place(site, null, null, null)))
                .toList();
    }

    /**
     * The groups of the person by site and name, one more than a page when there are more.
     *
     * @param from so many are passed over
     */
    @Open("people see their own groups only")
    public List<MyGroupRow> groups(long from) {
        return waiting.groups(me.id(), me.viewer().known(), (int) Math.min(from, FURTHEST), GROUPS + 1);
    }

    /** The sites of the person. */
    @Open("people see their own sites only")
    public List<SiteRow> sites() {
        me.id();
        return sites.of(me.viewer().sites());
    }

    /** Arranges the overview. */
    @Open("people arrange their own overview only")
    public void arrange(ArrangeOverview command) {
        demandOwn(command.account());
        var choice = choices.own(me.id());
        switch (command.step()) {
            case UP, DOWN -> choice.move(command.widget(), command.step() == Step.UP);
            case HIDE, SHOW -> choice.hide(command.widget(), command.step() == Step.HIDE);
        }
    }

    private AccountChoice choice() {
        long account = me.id();
        return choices.choice(account).orElseGet(() -> new AccountChoice(account));
    }

    private void demandOwn(AccountId account) {
        me.id();
        if (!account.value().equals(me.standing().ref())) {
            throw new NoSuchThing(new Target(ObjectType.ACCOUNT, account.value()));
        }
    }
}
