package nl.plein.ejb.site;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.persistence.Database;
import nl.plein.persistence.access.EmergencyAccess;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteId;
import nl.plein.persistence.site.SiteSetting;
import nl.plein.security.CurrentAccount;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SiteFactorsTest {

    private final Database database = anEmptyDatabase();
    private EntityManager em;
    private ASquare square;
    private CurrentAccount me;
    private long manager;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("SIT-3.5 whoever demands two factors came in with them; without them the site is as a stranger's")
    void twoFactors() {
        managed(() -> {
            me.become(manager, false);
            assertThatThrownBy(this::demand).hasMessage("site.factors.self");

            me.become(manager, true);
            demand();
            me.become(manager, false);
            assertThat(me.viewer().memberOfSite(square.site.id())).isFalse();
            assertThat(me.standing().roles()).isEmpty();
            assertThat(me.standing().permissions()).isEmpty();
            assertThat(me.standing().ranks()).isEmpty();

            me.become(manager, true);
            assertThat(me.viewer().memberOfSite(square.site.id())).isTrue();
        });
    }

    @Test
    @DisplayName("SIT-3.5 without two factors an emergency opens a group of an ordinary site, and none of a strict one")
    void emergenciesWithoutTwoFactors() {
        managed(() -> {
            var other =
                    new Site("Elders", "", UUID.randomUUID() + ".example", "#a5361b", Site.Openness.OPEN, Beans.NOW);
            em.persist(other);
            em.flush();
            em.persist(new RoleGrant(manager, other.id(), Role.SITE_MANAGER, Beans.NOW));
            long ordinary = opened(other);
            long strict = opened(square.site);
            me.become(manager, false);
            assertThat(me.viewer().memberOfGroup(strict))
                    .as("while no site is strict")
                    .isTrue();
            me.become(manager, true);
            demand();

            me.become(manager, false);
            assertThat(me.viewer().memberOfGroup(ordinary)).isTrue();
            assertThat(me.viewer().memberOfGroup(strict)).isFalse();
            me.become(manager, true);
            assertThat(me.viewer().memberOfGroup(strict)).isTrue();
        });
    }

    @Test
    @DisplayName("SIT-3.5 who is on no strict site, and opened nothing in an emergency, stands on neither")
    void nothingIsStrict() {
        managed(() -> assertThat(square.beans
                        .get(MembershipRepository.class)
                        .footing(manager, Beans.NOW)
                        .orElseThrow())
                .satisfies(footing -> {
                    assertThat(footing.strict()).isEmpty();
                    assertThat(footing.emergencies()).isEmpty();
                }));
    }

    /** A closed group that is open to the manager for an hour. */
    private long opened(Site site) {
        var group = new Group(site.id(), "Dicht", "", Openness.CLOSED, Beans.NOW);
        em.persist(group);
        em.flush();
        var later = Beans.NOW.plus(Duration.ofHours(1));
        em.persist(new EmergencyAccess(manager, group.id(), "Lek gemeld.", Beans.NOW, later));
        em.flush();
        return group.id();
    }

    private void demand() {
        square.beans
                .get(SiteAccessBoundary.class)
                .choose(new ChangeSettings(
                        new SiteId(square.site.ref()),
                        Map.of(),
                        Map.of(SiteSetting.SIGN_IN_PROOF, SiteSetting.TWO_FACTORS)));
        em.flush();
    }

    private void managed(Runnable work) {
        database.doing(entities -> {
            em = entities;
            square = aSquare(em, Openness.OPEN);
            manager = square.member;
            em.persist(new RoleGrant(manager, square.site.id(), Role.SITE_MANAGER, Beans.NOW));
            em.flush();
            me = square.beans.as(manager).get(CurrentAccount.class);
            me.become(manager, true);
            work.run();
        });
    }
}
