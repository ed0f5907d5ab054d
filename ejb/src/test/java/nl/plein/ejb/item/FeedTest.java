package nl.plein.ejb.item;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;

import nl.plein.persistence.Database;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.item.ItemRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FeedTest {

    private final Database database = anEmptyDatabase();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("IDX-1.2 the list for search engines holds what everybody may read, also when a member asks for it")
    void whatEverybodyMayRead() {
        database.doing(em -> {
            var square = aSquare(em, Openness.OPEN);
            square.aBlog(square.member, "Voor leden");
            var open = square.aPublicBlog(square.member, "Voor iedereen");
            em.flush();

            var listed = square.beans.as(square.member).get(FeedBoundary.class).publicOf(square.site.id());

            assertThat(listed)
                    .extracting(ItemRow::ref)
                    .containsExactly(open.value().toString());
        });
    }
}
