package nl.plein.persistence.access;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.audience.Audience;
import nl.plein.persistence.audience.AudienceRepository;
import nl.plein.persistence.audience.Bounds;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.audience.Repositories;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.item.Blog;
import nl.plein.persistence.item.Item;
import nl.plein.persistence.item.Placing;
import nl.plein.persistence.item.Text;
import nl.plein.persistence.move.Moves;
import nl.plein.persistence.site.Site;

/** Two sites, four groups, six people and twelve items, to which things happen: in the database and in the model. */
final class RandomSquare {

    private static final List<Level> LEVELS = List.of(Level.PUBLIC, Level.SIGNED_IN, Level.SITE, Level.GROUP);

    private final Random chance;
    private final SquareModel model = new SquareModel();
    private final List<Account> people = new ArrayList<>();
    private final List<Long> sites = new ArrayList<>();
    private final List<Long> groups = new ArrayList<>();
    private final List<Long> items = new ArrayList<>();
    private final Map<String, Long> memberships = new HashMap<>();
    private EntityManager em;
    private AudienceRepository audiences;
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    RandomSquare(EntityManager em, Random chance) {
        this.chance = chance;
        in(em);
        for (int person = 0; person < 6; person++) {
            people.add(kept(new Account("Person " + person, null, null, now)));
        }
        for (int place = 0; place < 2; place++) {
            var site = kept(new Site("Site " + place, "", place + ".example", "#005a9c", Site.Openness.OPEN, now));
            sites.add(site.id());
            model.openSites.add(site.id());
            for (int more = 0; more < 2; more++) {
                var group = kept(new Group(site.id(), "Group " + place + more, "", Openness.OPEN, now));
                groups.add(group.id());
                model.openGroups.add(group.id());
            }
        }
        for (int item = 0; item < 12; item++) {
            write();
        }
    }

    /** Goes on in this transaction. */
    void in(EntityManager current) {
        em = current;
        audiences = Repositories.audiences(current);
    }

    Instant now() {
        return now;
    }

    SquareModel model() {
        return model;
    }

    Account anyone() {
        return one(people);
    }

    long anItem() {
        return one(items);
    }

    /** One thing happens, a second later. */
    void step() {
        now = now.plusSeconds(1);
        switch (chance.nextInt(11)) {
            case 0 -> turnSite();
            case 1, 2 -> turnGroup();
            case 3, 4 -> mean();
            case 5 -> move();
            default -> comeOrGo();
        }
    }

    private void turnSite() {
        var site = em.find(Site.class, one(sites));
        boolean open = chance.nextBoolean();
        site.turn(open ? Site.Openness.OPEN : Site.Openness.CLOSED, now);
        audiences.bound(site.id(), site.openness());
        em.clear();
        flag(open, model.openSites, site.id());
    }

    private void turnGroup() {
        var group = em.find(Group.class, one(groups));
        var openness = Openness.values()[chance.nextInt(3)];
        group.turn(openness, now);
        audiences.bound(group.id(), bounds(group));
        em.flush();
        flag(openness == Openness.OPEN, model.openGroups, group.id());
    }

    /** A group goes to the other site, with all that is in it. */
    private void move() {
        var group = em.find(Group.class, one(groups));
        long number = group.id();
        long to = sites.get(group.siteId() == sites.get(0) ? 1 : 0);
        var moves = Moves.in(em);
        moves.items(number, new Bounds(to, model.openSites.contains(to), group.open()), now, done -> {});
        moves.rest(number, to);
        em.find(Group.class, number).moveTo(to, anyone().id(), now);
        em.flush();
        em.clear();
        model.items.replaceAll((item, meant) -> meant.group() == number ? meant.on(to) : meant);
    }

    /** An item becomes meant for others, in the same group. */
    private void mean() {
        var item = em.find(Item.class, one(items));
        var group = em.find(Group.class, item.groupId());
        var level = one(LEVELS);
        item.showTo(audience(group, level), now);
        em.flush();
        model.items.put(item.id(), new SquareModel.Meant(group.siteId(), group.id(), level, item.ownerId()));
    }

    private void comeOrGo() {
        var person = anyone();
        boolean ofGroup = chance.nextBoolean();
        var group = em.find(Group.class, one(groups));
        var words = person.id() + (ofGroup ? " in group " + group.id() : " in site " + group.siteId());
        var number = memberships.remove(words);
        if (number == null) {
            var came = kept(new Membership(
                    person.id(), group.siteId(), ofGroup ? group.id() : null, Membership.Rank.MEMBER, now));
            memberships.put(words, Repositories.number(em, came));
            model.memberships.add(words);
        } else {
            em.find(Membership.class, number).end(now);
            em.flush();
            model.memberships.remove(words);
        }
    }

    private void write() {
        var group = em.find(Group.class, one(groups));
        var level = one(LEVELS);
        var owner = anyone();
        var placing = new Placing(group.siteId(), group.id(), owner.id(), audience(group, level));
        var blog = kept(new Blog(UUID.randomUUID(), placing, new Text("Title", "", "<p>Text</p>"), now));
        items.add(blog.id());
        model.items.put(blog.id(), new SquareModel.Meant(group.siteId(), group.id(), level, owner.id()));
    }

    private Audience audience(Group group, Level level) {
        return audiences.ofGroup(group.id(), level, bounds(group));
    }

    private Bounds bounds(Group group) {
        return new Bounds(group.siteId(), model.openSites.contains(group.siteId()), group.open());
    }

    private <E> E kept(E entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }

    private <T> T one(List<T> list) {
        return list.get(chance.nextInt(list.size()));
    }

    private static void flag(boolean on, java.util.Set<Long> set, long number) {
        if (on) {
            set.add(number);
        } else {
            set.remove(number);
        }
    }
}
