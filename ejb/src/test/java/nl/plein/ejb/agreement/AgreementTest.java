package nl.plein.ejb.agreement;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.site.SiteRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private final Database database = anEmptyDatabase();
    private final UUID agreement = UUID.randomUUID();
    private EntityManager em;
    private ASquare square;
    private SiteRow site;
    private long platform;
    private long manager;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("AGR-1.1 each change is a version of its own, made on the one that was read")
    void changesAreVersions() {
        onASite(() -> {
            publish(0, "<p>Eerste</p>");
            publish(1, "<p>Tweede</p><script>x</script>");
            assertThatThrownBy(() -> publish(1, "<p>Derde</p>")).hasMessage("shared.overtaken");
            assertThatThrownBy(() -> publish(2, "<p>Tweede</p>")).hasMessage("agreement.same");
            assertThatThrownBy(() -> publish(2, "<p> </p>")).hasMessage("agreement.text.empty");
            assertThat(as(platform).all()).singleElement().satisfies(one -> {
                assertThat(one.version()).isEqualTo(2);
                assertThat(one.body()).isEqualTo("<p>Tweede</p>");
            });
            as(platform).withdraw(new WithdrawAgreement(agreement));
            assertThat(as(platform).all()).isEmpty();
            assertThatThrownBy(() -> as(platform).bySite(agreement, 0)).isInstanceOf(NoSuchThing.class);
            assertThatThrownBy(() -> accept(2)).hasMessage("agreement.changed");
        });
    }

    @Test
    @DisplayName(
            "AGR-1.2 AGR-1.3 a manager accepts what was read, once, and again after a change; the platform sees who")
    void managersAccept() {
        onASite(() -> {
            publish(0, "<p>Eerste</p>");
            assertThat(as(manager).ofSite(site)).singleElement().matches(AgreementDetails::open);
            accept(1);
            assertThatThrownBy(() -> accept(1)).hasMessage("agreement.already");
            assertThat(as(manager).ofSite(site)).singleElement().satisfies(one -> {
                assertThat(one.person()).isEqualTo("Mia Beheer");
                assertThat(one.accepted()).isEqualTo(Beans.NOW);
            });
            var other = aSquare(em, Openness.OPEN);
            assertThat(as(platform).bySite(agreement, 0))
                    .extracting(row -> row.site() + " " + row.person())
                    .containsExactly("Fietsberaad Mia Beheer", "Fietsberaad null");
            assertThat(as(platform).bySite(agreement, site.id()))
                    .singleElement()
                    .satisfies(row -> assertThat(row.siteId()).isEqualTo(other.site.id()));

            publish(1, "<p>Tweede</p>");
            assertThatThrownBy(() -> accept(1)).hasMessage("agreement.changed");
            assertThat(as(manager).ofSite(site)).singleElement().matches(AgreementDetails::open);
            accept(2);
        });
    }

    @Test
    @DisplayName("AGR-1.2 who does not manage the site neither reads nor accepts for it")
    void onlyManagers() {
        onASite(() -> assertThatThrownBy(() -> as(square.member).ofSite(site)).hasMessage("right.missing.site_manage"));
    }

    private void publish(int version, String body) {
        as(platform).publish(new PublishAgreement(agreement, version, "Verwerking", body));
        em.flush();
        em.clear();
    }

    private void accept(int version) {
        as(manager).accept(new AcceptAgreement(site, agreement, version));
    }

    private AgreementBoundary as(long account) {
        return square.beans.as(account).get(AgreementBoundary.class);
    }

    private void onASite(Runnable work) {
        database.doing(entities -> {
            em = entities;
            square = aSquare(em, Openness.OPEN);
            site = square.site.row();
            platform = square.someone("Piet Platform", null);
            manager = square.someone("Mia Beheer", null);
            em.persist(new RoleGrant(platform, null, Role.PLATFORM_MANAGER, Beans.NOW));
            em.persist(new RoleGrant(manager, site.id(), Role.SITE_MANAGER, Beans.NOW));
            em.flush();
            work.run();
        });
    }
}
