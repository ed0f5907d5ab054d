package nl.plein.persistence.access;

import static nl.plein.persistence.audience.Repositories.with;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.audience.Audience;
import nl.plein.persistence.audience.AudienceRepository;
import nl.plein.persistence.audience.Bounds;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.audience.Repositories;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.group.Subgroup;
import nl.plein.persistence.group.SubgroupRepository;
import nl.plein.persistence.item.Blog;
import nl.plein.persistence.item.Item;
import nl.plein.persistence.item.Placing;
import nl.plein.persistence.item.Text;
import nl.plein.persistence.move.GroupMove;
import nl.plein.persistence.move.Moves;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteState;

/**
 * Two sites, four groups with a subgroup, six people and twelve items, to which things happen: in the database and in
 * the model.
 */
final class RandomSquare {

    private static final List<Level> LEVELS =
            List.of(Level.PUBLIC, Level.SIGNED_IN, Level.SITE, Level.GROUP, Level.SUBGROUP, Level.OWNER);

    private final Random chance;
    private final SquareModel model = new SquareModel();
    private final List<Account> people = new ArrayList<>();
    private final List<Long> sites = new ArrayList<>();
    private final List<Long> groups = new ArrayList<>();
    private final List<Long> items = new ArrayList<>();
    private final Map<Long, Long> subgroups = new HashMap<>();
    private final Map<String, Long> memberships = new HashMap<>();
    private final Map<String, Long> emergencies = new HashMap<>();
    private final Map<String, Long> roles = new HashMap<>();
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
            model.sites.put(site.id(), site.openness());
            for (int more = 0; more < 2; more++) {
                var group = kept(new Group(site.id(), "Group " + place + more, "", Openness.OPEN, now));
                groups.add(group.id());
                model.openGroups.add(group.id());
                subgroups.put(
                        group.id(),
                        kept(new Subgroup(UUID.randomUUID(), group.id(), "Core", now))
                                .id());
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

    /** One of the sites, or none. */
    Set<Long> visited() {
        return chance.nextBoolean() ? Set.of() : Set.of(one(sites));
    }

    Set<Long> everywhere() {
        return Set.copyOf(sites);
    }

    long anItem() {
        return one(items);
    }

    /** One thing happens, a second later. */
    void step() {
        now = now.plusSeconds(1);
        switch (chance.nextInt(18)) {
            case 0 -> turnSite();
            case 17 -> switchSite();
            case 1, 2 -> turnGroup();
            case 3, 4 -> mean();
            case 5 -> move();
            case 6, 7, 8 -> inOrOut();
            case 9 -> emergency();
            case 10, 11 -> role();
            default -> comeOrGo();
        }
    }

    private void turnSite() {
        var site = em.find(Site.class, one(sites));
        site.turn(Site.Openness.values()[chance.nextInt(3)], now);
        audiences.bound(site.id(), site.openness());
        em.clear();
        model.sites.put(site.id(), site.openness());
    }

    /** A site that is off is on again; one that is on is now and then switched off, or may only be read. */
    private void switchSite() {
        var site = em.find(Site.class, one(sites));
        var states = site.state().served() ? SiteState.values() : new SiteState[] {SiteState.ACTIVE};
        site.become(states[chance.nextInt(states.length)], now);
        em.flush();
        flag(!site.state().served(), model.off, site.id());
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
        moves.items(number, new Bounds(to, model.sites.get(to), group.open()), now, done -> {});
        moves.rest(number, to);
        kept(new GroupMove(UUID.randomUUID(), group, to, anyone().id(), now)).done(0, List.of(), 0, 0, now);
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
        item.showTo(audience(group, level, item.ownerId()), now);
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
            var membership = em.find(Membership.class, number);
            with(new SubgroupRepository(), em).leaveAll(membership, now);
            membership.end(now);
            em.flush();
            model.memberships.remove(words);
            if (ofGroup) {
                model.memberships.remove(person.id() + " in subgroup of " + group.id());
            }
        }
    }

    /** Somebody of a group comes into its subgroup, or goes out of it. */
    private void inOrOut() {
        long group = one(groups);
        var person = anyone();
        var number = memberships.get(person.id() + " in group " + group);
        if (number == null) {
            return;
        }
        var membership = em.find(Membership.class, number);
        var subgroup = em.find(Subgroup.class, subgroups.get(group));
        var words = person.id() + " in subgroup of " + group;
        if (model.memberships.remove(words)) {
            with(new SubgroupRepository(), em).leave(subgroup, membership, now);
        } else {
            with(new SubgroupRepository(), em).join(subgroup, membership, now);
            model.memberships.add(words);
        }
        em.flush();
    }

    /** A group is opened to somebody in an emergency, for a while; or what is open to that person ends early. */
    private void emergency() {
        long group = one(groups);
        long person = anyone().id();
        var words = person + " opened " + group;
        if (model.opened(person, group, now)) {
            em.find(EmergencyAccess.class, emergencies.get(words)).end(now);
            em.flush();
            model.emergencies.remove(words);
        } else {
            var until = now.plusSeconds(1 + chance.nextInt(200));
            var access = kept(new EmergencyAccess(person, group, "Reason", now, until));
            emergencies.put(words, Repositories.number(em, access));
            model.emergencies.put(words, until);
        }
    }

    /** Somebody comes to run a site, or all of them, for a while or until further notice; or runs it no more. */
    private void role() {
        long person = anyone().id();
        var site = chance.nextInt(4) == 0 ? null : one(sites);
        var words = person + " runs " + site;
        if (model.roles.getOrDefault(words, now).isAfter(now)) {
            em.find(RoleGrant.class, roles.get(words)).end(now);
            em.flush();
            model.roles.remove(words);
        } else {
            var until = chance.nextBoolean() ? null : now.plusSeconds(1 + chance.nextInt(200));
            var role = site == null && chance.nextBoolean() ? Role.PLATFORM_MANAGER : Role.SITE_MANAGER;
            var grant = kept(new RoleGrant(person, site, role, now).by(person, until));
            roles.put(words, Repositories.number(em, grant));
            model.roles.put(words, until == null ? Instant.MAX : until);
        }
    }

    private void write() {
        var group = em.find(Group.class, one(groups));
        var level = one(LEVELS);
        var owner = anyone();
        var placing = new Placing(group.siteId(), group.id(), owner.id(), audience(group, level, owner.id()));
        var blog = kept(new Blog(UUID.randomUUID(), placing, new Text("Title", "", "<p>Text</p>"), now));
        items.add(blog.id());
        model.items.put(blog.id(), new SquareModel.Meant(group.siteId(), group.id(), level, owner.id()));
    }

    private Audience audience(Group group, Level level, long owner) {
        return switch (level) {
            case SUBGROUP -> audiences.ofSubgroup(group.id(), subgroups.get(group.id()), bounds(group));
            case OWNER -> audiences.ofOwnerIn(group.id(), owner, bounds(group));
            default -> audiences.ofGroup(group.id(), level, bounds(group));
        };
    }

    private Bounds bounds(Group group) {
        return new Bounds(group.siteId(), model.sites.get(group.siteId()), group.open());
    }

    private <E> E kept(E entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }

    private <T> T one(List<T> list) {
        return list.get(chance.nextInt(list.size()));
    }

    private static void flag(boolean on, Set<Long> set, long number) {
        if (on) {
            set.add(number);
        } else {
            set.remove(number);
        }
    }
}
