package nl.plein.ejb.item;

import static nl.plein.ejb.ASquare.aDraft;
import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.plein.persistence.Database;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.item.VersionRow;
import nl.plein.persistence.shared.NoSuchThing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ItemBoundaryTest {

    private final Database database = anEmptyDatabase();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("ITM-1.4 a blog that was written is found again by its form, by its writer only")
    void aWrittenBlogIsFoundByItsForm() {
        database.doing(em -> {
            var square = aSquare(em, Openness.OPEN);
            var blog = square.aBlog(square.member, "een");
            var items = square.beans.get(ItemBoundary.class);

            assertThat(items.written(square.site.id(), blog)).isTrue();
            square.beans.as(square.owner);
            assertThat(items.written(square.site.id(), blog)).isFalse();
        });
    }

    @Test
    @DisplayName("ITM-1.5 ITM-1.6 a change on an old text is refused, a change on the new one keeps both versions")
    void bothVersionsAreKept() {
        database.doing(em -> {
            var square = aSquare(em, Openness.CLOSED);
            var blog = square.aBlog(square.member, "eerste");
            var items = square.beans.get(ItemBoundary.class);
            long shown = items.view(square.site.id(), blog).lockNo();

            items.edit(new EditBlog(square.site.id(), blog, shown, aDraft("tweede")));
            em.flush();

            assertThatThrownBy(() -> items.edit(new EditBlog(square.site.id(), blog, shown, aDraft("derde"))))
                    .hasMessage("item.edit.conflict");
            assertThat(items.versions(square.site.id(), blog))
                    .extracting(VersionRow::number)
                    .containsExactly(2, 1);
            assertThat(items.version(square.site.id(), blog, 1).body()).contains("eerste");
            assertThatThrownBy(() -> items.version(square.site.id(), blog, 3)).isInstanceOf(NoSuchThing.class);
        });
    }

    @Test
    @DisplayName(
            "ITM-1.7 ITM-1.8 reading a closed item leaves one event, looking for one in vain leaves none of reading")
    void readingAClosedItemLeavesOneEvent() {
        database.doing(em -> {
            var square = aSquare(em, Openness.CLOSED);
            var blog = square.aBlog(square.member, "besloten");
            var items = square.beans.as(square.owner).get(ItemBoundary.class);

            items.view(square.site.id(), blog);

            assertThat(square.beans.events).singleElement().satisfies(event -> {
                assertThat(event.action()).isEqualTo(Action.CONTENT_READ);
                assertThat(event.target().ref()).isEqualTo(blog.value());
            });
            square.beans.as(square.neighbour);
            assertThatThrownBy(() -> items.view(square.site.id(), blog)).isInstanceOf(NoSuchThing.class);
            assertThat(square.beans.events).hasSize(1);
        });
    }
}
