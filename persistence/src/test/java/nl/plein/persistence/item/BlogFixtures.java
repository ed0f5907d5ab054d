package nl.plein.persistence.item;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.audience.Audience;
import nl.plein.persistence.audience.Bounds;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.site.Site;

/** A group on a site of its own, and blogs in it. */
public final class BlogFixtures {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00.123Z");

    private BlogFixtures() {}

    public static Group aGroup(EntityManager em, Openness openness) {
        var site = new Site("Gelderland", null, UUID.randomUUID() + ".localhost", "#0b5cad", Site.Openness.OPEN, NOW);
        em.persist(site);
        em.flush();
        var made = new Group(site.id(), "Stikstof", null, openness, NOW);
        em.persist(made);
        em.flush();
        return made;
    }

    public static Blog aBlog(EntityManager em, Group group, String title) {
        var author = new Account("Anna de Vries", null, null, NOW);
        em.persist(author);
        var audience = new Audience(group.id(), null, Level.PUBLIC, new Bounds(group.siteId(), true, group.open()));
        em.persist(audience);
        em.flush();
        var placing = new Placing(group.siteId(), group.id(), author.id(), audience);
        return new Blog(UUID.randomUUID(), placing, new Text(title, "", "<p>Tekst</p>"), NOW);
    }
}
