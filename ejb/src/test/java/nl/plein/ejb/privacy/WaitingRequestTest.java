package nl.plein.ejb.privacy;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.plein.ejb.Beans;
import nl.plein.ejb.site.SiteStartBoundary;
import nl.plein.ejb.site.StartSite;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.admission.EntryRequest;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.site.Site;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WaitingRequestTest {

    @Test
    @DisplayName("PRV-2.4 what a deleted account asked for waits no more: no site to run, none to come onto")
    void whatWasAskedForWaitsNoMore() {
        try (var database = anEmptyDatabase()) {
            database.doing(em -> {
                var square = aSquare(em, Openness.OPEN);
                var stranger = new Account("Stella Vreemd", "stella@example.org", null, Beans.NOW);
                em.persist(stranger);
                em.flush();
                em.persist(new EntryRequest(square.site.id(), stranger.id(), "Graag.", Beans.NOW));
                var starts = square.beans.as(stranger.id()).get(SiteStartBoundary.class);
                starts.start(new StartSite(
                        UUID.randomUUID(), "Waterberaad", "Over water", Site.Openness.OPEN, "waterberaad", "Graag."));
                em.flush();

                square.beans.get(Erasure.class).erase(stranger);

                em.clear();
                assertThat(starts.waiting(0)).isEmpty();
                assertThat(em.createQuery("select r.state from EntryRequest r", EntryRequest.State.class)
                                .getSingleResult())
                        .isEqualTo(EntryRequest.State.CLOSED);
            });
        }
    }
}
