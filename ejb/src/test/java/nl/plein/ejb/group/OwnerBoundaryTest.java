package nl.plein.ejb.group;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.Membership.Rank;
import nl.plein.persistence.group.Openness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OwnerBoundaryTest {

    private final Database database = anEmptyDatabase();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("GRP-11.1 a group stands in the file once for each owner, of this site only, and no cell is a formula")
    void aLineForEachOwner() {
        database.doing(em -> {
            var square = aSquare(em, Openness.CLOSED);
            var second = em.find(Account.class, square.someone("=2+5", Rank.OWNER));
            second.refresh("=2+5", "+tweede@example.nl");
            aGroup(em, aSquare(em, Openness.OPEN).site.id(), "Elders");
            em.flush();

            var lines = file(square, square.neighbour);

            assertThat(lines).hasLineCount(3);
            assertThat(lines)
                    .contains("\"Snelfietsroutes\",\"CLOSED\",,\"Olga Eigenaar\"")
                    .contains("\"'=2+5\",,\"'+tweede@example.nl\",\"3\"")
                    .doesNotContain("Elders", "Marit Lid");
        });
    }

    @Test
    @DisplayName("GRP-11.1 a hidden group has a name there only for who is in it, and its owners always")
    void aHiddenGroupHasNoName() {
        database.doing(em -> {
            var square = aSquare(em, Openness.HIDDEN);

            assertThat(file(square, square.neighbour))
                    .contains("\"\",\"\",\"HIDDEN\",,\"Olga Eigenaar\"")
                    .doesNotContain("Snelfietsroutes", square.group.ref().toString());
            assertThat(file(square, square.member)).contains("Snelfietsroutes");
        });
    }

    @Test
    @DisplayName(
            "GRP-11.1 all groups stand in it, also when there are more than are read at once, with or without owner")
    void allGroupsStandInIt() {
        database.doing(em -> {
            var square = aSquare(em, Openness.OPEN);
            for (int at = 0; at < 1000; at++) {
                aGroup(em, square.site.id(), "Groep " + at);
            }
            em.flush();

            assertThat(file(square, square.owner)).hasLineCount(1002).contains("\"Groep 999\"");
        });
    }

    private static void aGroup(EntityManager em, long site, String name) {
        em.persist(new Group(site, name, "", Openness.OPEN, Beans.NOW));
    }

    private static String file(ASquare square, long reader) {
        var owners = square.beans.as(reader).get(OwnerBoundary.class);
        var site = square.site.row();
        var out = new StringWriter();
        try {
            owners.write(owners.export(new ExportOwners(site)), out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toString();
    }
}
