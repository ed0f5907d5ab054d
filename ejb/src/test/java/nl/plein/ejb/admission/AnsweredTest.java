package nl.plein.ejb.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.Beans;
import nl.plein.ejb.mail.Said;
import nl.plein.persistence.admission.EntryRequest;
import nl.plein.persistence.admission.EntryRequestRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AnsweredTest extends OnASite {

    @Test
    @DisplayName("ADM-1.15 managers find who was answered, by whom and how, and nobody else does")
    void managersFindWhoWasAnswered() {
        onASite(beans -> {
            answered(false);
            answered(true);

            assertThat(found(null))
                    .extracting(
                            EntryRequestRow::name,
                            EntryRequestRow::state,
                            EntryRequestRow::answerer,
                            EntryRequestRow::answered)
                    .containsExactly(
                            tuple("Stella Vreemd", EntryRequest.State.ADMITTED, "Mia Beheerder", Beans.NOW),
                            tuple("Stella Vreemd", EntryRequest.State.DECLINED, "Mia Beheerder", Beans.NOW));
            assertThat(invitations().requests(site, 0)).isEmpty();
            beans.as(square.owner);
            assertThatThrownBy(() -> found(null)).hasMessage("right.missing.member_manage");
        });
    }

    @Test
    @DisplayName("ADM-1.15 they come page by page, also when many were answered in one moment")
    void theyComePageByPage() {
        onASite(beans -> {
            for (int i = 0; i < 2 * EntryBoundary.PAGE + 1; i++) {
                answered(false);
            }
            var seen = new ArrayList<String>();
            UUID last = null;
            for (var page = found(null); !page.isEmpty(); page = found(last)) {
                page.forEach(row -> seen.add(row.ref()));
                last = UUID.fromString(seen.get(seen.size() - 1));
            }
            assertThat(seen).hasSize(2 * EntryBoundary.PAGE + 1).doesNotHaveDuplicates();
        });
    }

    @Test
    @DisplayName("ADM-1.15 eighteen months after the answer a request is gone; one that waits is not")
    void itIsGoneAfterEighteenMonths() {
        onASite(beans -> {
            answered(false);
            beans.as(stranger);
            admission().ask(new AskToJoinSite(site, "Nogmaals"));
            em.flush();
            beans.later(AdmissionSetting.answeredTerm().plus(Duration.ofSeconds(1)));
            beans.get(AnsweredSweep.class).sweep();

            assertThat(em.createQuery("select r.state from EntryRequest r", EntryRequest.State.class)
                            .getResultList())
                    .containsExactly(EntryRequest.State.WAITING);
            assertThat(AdmissionSetting.answeredTerm()).isBetween(Duration.ofDays(545), Duration.ofDays(550));
        });
    }

    /** Somebody asks, and is answered. */
    private void answered(boolean admitted) {
        square.beans.as(stranger);
        admission().ask(new AskToJoinSite(site, "Graag"));
        square.beans.as(manager);
        var ref = UUID.fromString(invitations().requests(site, 0).get(0).ref());
        invitations().answer(new AnswerEntryRequest(site, ref, admitted, false, Said.NOTHING));
        em.clear();
    }

    private List<EntryRequestRow> found(UUID last) {
        return invitations().answered(site, last);
    }
}
