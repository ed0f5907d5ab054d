package nl.plein.ejb.site;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.site.PlannedSite;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteRequest;
import nl.plein.security.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteNameTest {

    private final Database database = anEmptyDatabase();
    private EntityManager em;
    private ASquare square;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("SIT-3.6 SIT-2.7 a site is called otherwise, is found by that, and its event keeps both names")
    void anotherName() {
        managed(() -> {
            var command = describing(" Fietsberaad   Nederland ", "Over fietsen.");
            names().describe(command);
            em.flush();
            em.clear();

            var site = em.find(Site.class, square.site.id());
            assertThat(site.name()).isEqualTo("Fietsberaad Nederland");
            assertThat(site.purpose()).isEqualTo("Over fietsen.");
            assertThat(em.createQuery("select s.searchText from Site s where s.id = :site", String.class)
                            .setParameter("site", site.id())
                            .getSingleResult())
                    .contains("nederland")
                    .contains("over fietsen");
            assertThat(command.tells())
                    .isEqualTo(Map.of(
                            "name", "Fietsberaad Nederland", "name-before", "Fietsberaad", "purpose", "changed"));
        });
    }

    @Test
    @DisplayName("SIT-3.6 its own name, or one that looks like it, is no hindrance; what did not change is not told")
    void itsOwnName() {
        managed(() -> {
            names().describe(describing("Fietsberaad", "Over fietsen."));
            var again = describing("Fiets beraad", "Over fietsen.");
            names().describe(again);

            assertThat(square.site.name()).isEqualTo("Fiets beraad");
            assertThat(again.tells()).isEqualTo(Map.of("name", "Fiets beraad", "name-before", "Fietsberaad"));
        });
    }

    @ParameterizedTest(name = "SIT-3.6 {0}: {1}")
    @CsvSource({
        "Bosberaad, site.name.taken",
        "B0sberaad, site.name.taken",
        "Waterberaad, site.name.asked",
        "Fіetsberaad, site.name.letters",
        "ab, site.name.length",
        "'  ', site.name.length",
        ", site.name.length"
    })
    void whatCannotBeHadIsRefused(String name, String refusal) {
        managed(() -> {
            em.persist(new Site("Bosberaad", "", "bos.example", "#21468b", Site.Openness.OPEN, Beans.NOW));
            em.persist(new SiteRequest(
                    UUID.randomUUID(),
                    square.member,
                    new PlannedSite("Waterberaad", "Over water.", Site.Openness.OPEN, "water.example"),
                    "",
                    Beans.NOW));
            em.flush();
            assertThatThrownBy(() -> names().describe(describing(name, "Over fietsen.")))
                    .hasMessage(refusal);
        });
    }

    @Test
    @DisplayName("SIT-3.6 a name that is too long is refused, and so is a purpose that is empty or too long")
    void tooLongOrEmpty() {
        managed(() -> {
            assertThatThrownBy(() -> names().describe(describing("F".repeat(81), "Over fietsen.")))
                    .hasMessage("site.name.length");
            for (String purpose : new String[] {null, " ", "x".repeat(501)}) {
                assertThatThrownBy(() -> names().describe(describing("Fietsberaad", purpose)))
                        .hasMessage("site.purpose.length");
            }
        });
    }

    @Test
    @DisplayName("SIT-3.6 of two managers who do so at once the second is told, also when the page knew it already")
    void twoManagersAtOnce() {
        managed(() -> {
            var before = square.site.row();
            var second = describing("Fietsplatform", "Over fietsen.");
            names().describe(describing("Fietsforum", "Over fietsen."));

            assertThatThrownBy(() -> names().describe(second)).hasMessage("shared.overtaken");
            var late = names().words(before.siteId()).seen();
            assertThatThrownBy(() -> names().describe(new DescribeSite(before, late, "Fietsplatform", "Fietsen.")))
                    .hasMessage("shared.overtaken");
            assertThat(square.site.name()).isEqualTo("Fietsforum");
        });
    }

    @Test
    @DisplayName("SIT-3.6 who manages only the members, or edits the site, does not see the form and may not")
    void notForWhoManagesMembers() {
        managed(() -> {
            var id = square.site.row().siteId();
            for (Role role : new Role[] {Role.MEMBER_MANAGER, Role.EDITOR}) {
                em.persist(new RoleGrant(square.neighbour, square.site.id(), role, Beans.NOW));
                em.flush();
                square.beans.as(square.neighbour);
                assertThatThrownBy(() -> names().words(id)).hasMessage("right.missing.site_manage");
            }
        });
    }

    private DescribeSite describing(String name, String purpose) {
        var site = square.site.row();
        return new DescribeSite(site, Seen.of(site.name(), site.purpose()), name, purpose);
    }

    private SiteNameBoundary names() {
        return square.beans.get(SiteNameBoundary.class);
    }

    private void managed(Runnable work) {
        database.doing(entities -> {
            em = entities;
            square = aSquare(em, Openness.OPEN);
            em.persist(new RoleGrant(square.owner, square.site.id(), Role.SITE_MANAGER, Beans.NOW));
            em.flush();
            square.beans.as(square.owner);
            work.run();
        });
    }
}
