package nl.plein.persistence.item;

import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.audience.Audience;
import nl.plein.persistence.audience.Bounds;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.audience.ReachKey;
import nl.plein.persistence.audience.Viewer;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.shared.Cursor;
import nl.plein.persistence.site.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ItemRepositoryTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00.123Z");

    private final Database database = anEmptyDatabase();
    private Group group;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aListGoesThroughTheKeysOfItsViewerAndPagesWithoutLossOrRepeat() {
        database.doing(em -> {
            group = aGroup(em, Openness.CLOSED);
            for (int i = 0; i < 5; i++) {
                repository(em).add(aBlog(em, group, "Blog " + i));
            }
        });

        database.doing(em -> {
            var member = new Viewer(1L, Set.of(ReachKey.PUBLIC, ReachKey.group(group.id())));
            var first = repository(em).newestOfGroup(group.siteId(), group.groupId(), member, Cursor.NEWEST, 3);
            var second = repository(em).newestOfGroup(group.siteId(), group.groupId(), member, first.next(), 3);

            assertThat(first.rows()).extracting(ItemRow::title).containsExactly("Blog 4", "Blog 3", "Blog 2");
            assertThat(second.rows()).extracting(ItemRow::title).containsExactly("Blog 1", "Blog 0");
            assertThat(second.next()).isNull();
            assertThat(repository(em).newest(Viewer.ANONYMOUS, Cursor.NEWEST, 3).rows())
                    .isEmpty();
        });
    }

    @Test
    void anItemOfAnotherSiteIsNotFound() {
        var blog = database.inTransaction(em -> {
            group = aGroup(em, Openness.OPEN);
            var made = aBlog(em, group, "Fietspaden");
            repository(em).add(made);
            return made;
        });

        database.doing(em -> {
            assertThat(repository(em).find(blog.itemId(), group.siteId(), Viewer.ANONYMOUS))
                    .isPresent();
            assertThat(repository(em).find(blog.itemId(), group.siteId() + 1, Viewer.ANONYMOUS))
                    .isEmpty();
        });
    }

    private static ItemRepository repository(EntityManager em) {
        var items = new ItemRepository();
        items.em = em;
        return items;
    }

    private static Group aGroup(EntityManager em, Openness openness) {
        var site = new Site("Gelderland", null, UUID.randomUUID() + ".localhost", "#0b5cad", Site.Openness.OPEN, NOW);
        em.persist(site);
        em.flush();
        var made = new Group(site.id(), "Stikstof", null, openness, NOW);
        em.persist(made);
        em.flush();
        return made;
    }

    private static Blog aBlog(EntityManager em, Group group, String title) {
        var author = new Account("Anna de Vries", null, null, NOW);
        em.persist(author);
        var audience = new Audience(group.id(), null, Level.PUBLIC, new Bounds(group.siteId(), true, group.open()));
        em.persist(audience);
        em.flush();
        var placing = new Placing(group.siteId(), group.id(), author.id(), audience);
        return new Blog(UUID.randomUUID(), placing, new Text(title, "", "<p>Tekst</p>"), NOW);
    }
}
