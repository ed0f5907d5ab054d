package nl.plein.ejb.member;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.ejb.admission.MemberBoundary;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.admission.BanRow;
import nl.plein.persistence.admission.SiteBan;
import nl.plein.persistence.group.Openness;
import nl.plein.security.Refusal;
import nl.plein.security.Seen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BanCrowdTest {

    private static final Database DATABASE = anEmptyDatabase();

    private EntityManager em;
    private ASquare square;
    private long manager;

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    @DisplayName("MEM-1.11 who is banned is found by a part of the name, whatever is typed")
    void whoIsBannedIsFound() {
        onASite(2, () -> {
            banned("100% Weg", null);

            assertThat(names("")).containsExactly("100% Weg", "Geweerd 1", "Geweerd 0");
            assertThat(names("GEWEERD")).hasSize(2);
            assertThat(names("%")).containsExactly("100% Weg");
            assertThat(names("x".repeat(5000))).isEmpty();
            assertThatThrownBy(() -> square.beans
                            .as(square.member)
                            .get(MemberBoundary.class)
                            .bans(square.site.row(), "", Long.MAX_VALUE))
                    .isInstanceOf(Refusal.class);
        });
    }

    @Test
    @DisplayName("MEM-1.11 all whom a search finds can join again and are told; the others stay out")
    void allThatASearchFinds() {
        onASite(2, () -> {
            banned("Blijft Weg", null);
            var seen = bans().preview(found("geweerd"));
            assertThat(seen.goods()).isEqualTo(2);

            assertThat(bans().lift(new LiftBans(found("geweerd"), 2, seen.seen())))
                    .isEqualTo(2);

            em.flush();
            assertThat(names("")).containsExactly("Blijft Weg");
            assertThat(em.createQuery("select m.textKey from Mail m", String.class)
                            .getResultList())
                    .containsOnly("admission.unbanned")
                    .hasSize(2);
            assertThatThrownBy(() -> bans().lift(new LiftBans(found("geweerd"), 2, seen.seen())))
                    .hasMessage("member.bulk.nobody");
        });
    }

    @Test
    @DisplayName("MEM-1.11 a ban that was lifted, one of another site and one too many at once change nothing")
    void nothingElse() {
        onASite(1, () -> {
            var known = UUID.fromString(rows("").get(0).ref());
            var ticked = new BanCrowd(square.site.row(), List.of(known, UUID.randomUUID(), known), null);
            var seen = bans().preview(ticked);
            assertThat(seen.goods()).isEqualTo(1);
            assertThatThrownBy(() -> bans().lift(new LiftBans(ticked, 1, new Seen("anders"))))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.details()).containsExactly(1, 1));
            banned("Uit Eerder", Beans.NOW);
            assertThat(names("eerder")).isEmpty();
            var elsewhere = aSquare(em, Openness.OPEN).site.row();
            assertThatThrownBy(() -> bans().preview(new BanCrowd(elsewhere, List.of(known), null)))
                    .isInstanceOf(Refusal.class);
            for (int i = 0; i < BulkAct.MOST; i++) {
                banned("Geweerd te veel " + i, null);
            }
            assertThatThrownBy(() -> bans().preview(found(""))).hasMessage("member.bulk.many");
            assertThat(bans().preview(found("veel")).goods()).isEqualTo(BulkAct.MOST);
        });
    }

    private BanCrowd found(String words) {
        return new BanCrowd(square.site.row(), List.of(), words);
    }

    private List<BanRow> rows(String words) {
        return square.beans.as(manager).get(MemberBoundary.class).bans(square.site.row(), words, Long.MAX_VALUE);
    }

    private List<String> names(String words) {
        return rows(words).stream().map(BanRow::name).toList();
    }

    private void banned(String name, java.time.Instant lifted) {
        var account = new Account(name, null, null, Beans.NOW);
        em.persist(account);
        em.flush();
        account.refresh(name, account.id() + "@example.org");
        var ban = new SiteBan(square.site.id(), account.id(), "Deed dingen.", manager, Beans.NOW);
        if (lifted != null) {
            ban.lift(manager, lifted);
        }
        em.persist(ban);
        em.flush();
    }

    private void onASite(int banned, Runnable work) {
        DATABASE.doing(entities -> {
            em = entities;
            square = aSquare(em, Openness.OPEN);
            manager = square.someone("Mia Beheerder", null);
            em.persist(new RoleGrant(manager, square.site.id(), Role.SITE_MANAGER, Beans.NOW));
            em.flush();
            for (int i = 0; i < banned; i++) {
                banned("Geweerd " + i, null);
            }
            work.run();
        });
    }

    private BanCrowdBoundary bans() {
        return square.beans.as(manager).get(BanCrowdBoundary.class);
    }
}
