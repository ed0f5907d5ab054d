package nl.plein.ejb.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.plein.ejb.item.RichText;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.audience.AudienceRepository;
import nl.plein.persistence.audience.Bounds;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.Membership.Rank;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.item.Blog;
import nl.plein.persistence.item.ItemRepository;
import nl.plein.persistence.item.ItemVersion;
import nl.plein.persistence.item.Placing;
import nl.plein.persistence.item.Text;
import nl.plein.persistence.site.Site;

/** The groups of the demo with their stories, all by the manager, an hour apart. */
@Dependent
class DemoGroups {

    @Inject
    GroupRepository groups;

    @Inject
    MembershipRepository memberships;

    @Inject
    ItemRepository items;

    @Inject
    AudienceRepository audiences;

    @Inject
    DemoFaces faces;

    @Inject
    Clock clock;

    private int told;

    void add(Site site, JsonArray described, Account owner) {
        for (JsonObject one : described.getValuesAs(JsonObject.class)) {
            var openness = Openness.valueOf(one.getString("openness"));
            var group =
                    new Group(site.id(), one.getString("name"), one.getString("purpose"), openness, clock.instant());
            group.grow();
            groups.add(group);
            memberships.add(new Membership(owner.id(), site.id(), group.id(), Rank.OWNER, clock.instant()));
            faces.dress(group, one);
            one.getJsonArray("blogs").getValuesAs(JsonObject.class).forEach(blog -> blog(group, owner, blog));
        }
    }

    private void blog(Group group, Account owner, JsonObject said) {
        told++;
        Instant when = clock.instant().minus(Duration.ofHours(told));
        var html = RichText.clean(said.getString("text"));
        var bounds = new Bounds(group.siteId(), true, group.open());
        var audience = audiences.ofGroup(group.id(), Level.valueOf(said.getString("level")), bounds);
        var placing = new Placing(group.siteId(), group.id(), owner.id(), audience);
        var text = new Text(said.getString("title"), RichText.excerpt(html), html);
        var blog = new Blog(UUID.randomUUID(), placing, text, when);
        items.add(blog);
        items.add(new ItemVersion(blog, html, owner.id(), when));
    }
}
