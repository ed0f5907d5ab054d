package nl.plein.ejb.item;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.persistence.Database;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.item.ItemRow;
import nl.plein.persistence.shared.Cursor;
import nl.plein.persistence.site.SiteState;
import nl.plein.security.CurrentAccount;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    @ParameterizedTest(
            name = "SIT-7.5 what is on a site that is {0} is on the platform for nobody, until it is on again")
    @EnumSource(
            value = SiteState.class,
            names = {"DISABLED", "DELETED"})
    void nothingOfASiteThatIsOff(SiteState off) {
        database.doing(em -> {
            var square = aSquare(em, Openness.OPEN);
            square.aBlog(square.owner, "Voor leden");
            square.aPublicBlog(square.owner, "Voor iedereen");
            em.flush();
            assertThat(seen(square)).containsExactly(2, 2, 1);

            square.site.become(off, Beans.NOW);
            em.flush();
            assertThat(seen(square)).containsExactly(0, 0, 0);

            square.site.become(SiteState.ACTIVE, Beans.NOW);
            em.flush();
            assertThat(seen(square)).containsExactly(2, 2, 1);
        });
    }

    /** How much its author, a member and a visitor see on the platform. */
    private static List<Integer> seen(ASquare square) {
        var feed = square.beans.get(FeedBoundary.class);
        var of = new ArrayList<Integer>();
        for (long account : new long[] {square.owner, square.member}) {
            square.beans.as(account);
            of.add(feed.newest(Cursor.NEWEST).rows().size());
        }
        square.beans.get(CurrentAccount.class).leave();
        of.add(feed.newest(Cursor.NEWEST).rows().size());
        return of;
    }
}
