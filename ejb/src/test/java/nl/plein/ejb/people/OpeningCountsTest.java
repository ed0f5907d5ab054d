package nl.plein.ejb.people;

import static org.assertj.core.api.Assertions.assertThat;

import nl.plein.ejb.site.SiteAccessBoundary;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.people.FieldKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OpeningCountsTest extends OnAnAskingSite {

    @Test
    @DisplayName("SIT-3.9 what people told everybody, and who is signed in, is counted before a site opens or closes")
    void answersAreCounted() {
        onASite(beans -> {
            var craft = asked(draft("Vak", FieldKind.TEXT, ""));
            var town = asked(draft("Plaats", FieldKind.TEXT, ""));
            answer(square.member, craft, Level.PUBLIC, "Bruggen");
            answer(square.owner, craft, Level.PUBLIC, "Sluizen");
            answer(square.member, town, Level.SIGNED_IN, "Zwolle");
            answer(square.neighbour, town, Level.SITE, "Assen");

            square.beans.as(manager);
            var before =
                    beans.get(SiteAccessBoundary.class).access(square.site.row().siteId());
            assertThat(before.publicAnswers()).isEqualTo(2);
            assertThat(before.signedInAnswers()).isEqualTo(1);
            assertThat(before.publicItems()).isZero();
        });
    }
}
