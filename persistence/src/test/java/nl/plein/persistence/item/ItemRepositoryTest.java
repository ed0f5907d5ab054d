package nl.plein.persistence.item;

import static nl.plein.persistence.Database.anEmptyDatabase;
import static nl.plein.persistence.item.BlogFixtures.aBlog;
import static nl.plein.persistence.item.BlogFixtures.aGroup;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Set;
import nl.plein.persistence.Database;
import nl.plein.persistence.audience.ReachKey;
import nl.plein.persistence.audience.Viewer;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.shared.Cursor;
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
}
