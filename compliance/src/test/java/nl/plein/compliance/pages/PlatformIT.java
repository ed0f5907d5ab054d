package nl.plein.compliance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What managers of the platform do with organisations, people and roles, by the forms of its pages. */
class PlatformIT {

    private static final String SOMEBODY = "daan.local@haarlem.example";

    private Stage stage;
    private Caller manager;

    @BeforeEach
    void aManagerIsThere() {
        stage = Stage.shared();
        manager = Caller.of(stage, stage.account("beheerder@plein.example"), stage.origin());
    }

    @Test
    @DisplayName("PLA-1.1 an organisation is added and renamed; one that looks like another is refused in words")
    void anOrganisationIsAdded() {
        var name = "Waterschap " + letters();
        var added = manager.send("/platform/organisations", "add", Map.of("name:input", name));
        assertThat(added.words()).contains(name, "haar mensen komen nog niet binnen");

        var again = manager.send("/platform/organisations", "add", Map.of("name:input", name.toUpperCase()));
        assertThat(again.errors()).contains("sprekend op lijkt");
        var empty = manager.send("/platform/organisations", "add", Map.of("name:input", ""));
        assertThat(empty.errors()).contains("Naam van de organisatie");

        var path = "/platform/organisation/" + added.ref();
        var renamed = manager.send(path, "rename", Map.of("name:input", name + " Zuid"));
        assertThat(renamed.words()).contains("heet voortaan zo", name + " Zuid");
        assertThat(manager.get("/platform/organisations?words=" + name.substring(11))
                        .words())
                .contains(name + " Zuid");
        assertThat(manager.get(path + "?words=realms").words()).doesNotContain("Geef http");
    }

    @Test
    @DisplayName("PLA-1.3 before a provider is stopped it is told what that ends; without a reason nothing is stopped")
    void whatStoppingEndsIsToldFirst() {
        var path = manager.get("/platform/organisations?words=Haarlem").link("/platform/organisation/");
        var look = manager.get(path + "?stop=yes");
        assertThat(look.words()).contains("Als u Gemeente Haarlem stopt", "worden meteen afgemeld");

        var refused = manager.send(path + "?stop=yes", "stop", Map.of("reason:input", ""));
        assertThat(refused.errors()).contains("Reden");
        assertThat(manager.get(path).words()).contains("in gebruik").doesNotContain("gestopt");
    }

    @Test
    @DisplayName("PLA-1.5 of two managers who change the domains of a provider the second is told and undoes nothing")
    void theSecondIsTold() {
        var path = manager.get("/platform/organisations?words=Haarlem").link("/platform/organisation/");
        var domain = letters() + ".example";
        var early = manager.get(path);
        try {
            var first = manager.send(path, "speak", Map.of("domains:input", domain));
            assertThat(first.words()).contains("De domeinen zijn bewaard");

            var second = manager.send(early, "speak", Map.of("domains:input", "ander.example"));
            assertThat(second.errors()).contains("iemand anders heeft dit veranderd");
            assertThat(manager.get(path).body()).contains(domain).doesNotContain("ander.example");
        } finally {
            manager.send(path, "speak", Map.of("domains:input", ""));
        }
    }

    @Test
    @DisplayName("PLA-3.2 who is blocked is shut out of the platform and every site at once, until it is lifted")
    void whoIsBlockedIsShutOut() {
        var somebody = Caller.of(stage, stage.account(SOMEBODY), stage.site("fietsberaad"));
        assertThat(somebody.get("/profile").status()).isEqualTo(200);
        var path = manager.get("/platform/people?words=Daniel").link("/platform/person/");

        var blocked = manager.send(path + "?block=yes", "block", Map.of("reason:input", "Wachtwoord gelekt."));
        try {
            assertThat(blocked.words()).contains("overal afgemeld", "Wachtwoord gelekt.");
            assertThat(somebody.get("/profile").address()).contains("/signin");
            assertThat(manager.get("/platform/people?blocked=yes").words()).contains("Daniel Smit");
        } finally {
            var lifted = manager.send(path, "lift", Map.of());
            assertThat(lifted.words()).contains("De blokkade is opgeheven");
        }
        var back = Caller.of(stage, stage.account(SOMEBODY), stage.site("fietsberaad"));
        assertThat(back.get("/profile").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("SIT-4.5 a role on the platform is given and taken away; the last manager cannot give up the own one")
    void aRoleIsGivenAndTaken() {
        var path = manager.get("/platform/people?words=Sanne").link("/platform/person/");
        var given = manager.send(path, "grant", Map.of("role:input", "ARCHIVIST", "until:input", "2039-12-31"));
        assertThat(given.words()).contains("De rol is gegeven", "Sanne Dekker", "Archivaris");

        var taken = manager.press("/platform/roles", "held", "Neem Sanne Dekker");
        assertThat(taken.words()).contains("De rol is teruggenomen").doesNotContain("Sanne Dekker");
        assertThat(manager.get("/platform/roles?leave=yes").words()).contains("het beheer van alle sites");
        var left = manager.send("/platform/roles?leave=yes", "leave", Map.of());
        assertThat(left.errors()).contains("Er blijft altijd een beheerder");
    }

    private static String letters() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "hoek";
    }
}
