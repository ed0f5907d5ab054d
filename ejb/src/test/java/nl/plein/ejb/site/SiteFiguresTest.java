package nl.plein.ejb.site;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.UUID;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.document.Document;
import nl.plein.persistence.document.DocumentId;
import nl.plein.persistence.document.Sent;
import nl.plein.persistence.document.StoredBytes;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.item.ItemId;
import nl.plein.persistence.site.DiskRepository;
import nl.plein.persistence.site.SiteId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SiteFiguresTest {

    private final Database database = anEmptyDatabase();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("SIT-8.8 files are counted once a day, for the site and for its groups, and nothing is counted twice")
    void filesAreCounted() {
        database.doing(em -> {
            var square = aSquare(em, Openness.OPEN);
            manages(em, square, square.owner);
            assertThat(figures(square, square.owner).disk()).isNull();
            aFile(em, square, 700);
            aFile(em, square, 300);
            var ledger = square.beans.get(FiguresLedger.class);

            ledger.disk();
            aFile(em, square, 5);
            ledger.disk();

            var figures = figures(square, square.owner);
            assertThat(figures.disk().bytes()).isEqualTo(1000);
            assertThat(figures.disk().files()).isEqualTo(2);
            assertThat(figures.largest()).singleElement().satisfies(row -> {
                assertThat(row.name()).isEqualTo("Snelfietsroutes");
                assertThat(row.bytes()).isEqualTo(1000);
            });
            square.beans.get(DiskRepository.class).count(Beans.NOW.plus(Duration.ofDays(1)));
            assertThat(figures(square, square.owner).disk().bytes()).isEqualTo(1005);
        });
    }

    @Test
    @DisplayName("SIT-8.8 a hidden group has no name for a manager who is not in it")
    void aHiddenGroupHasNoName() {
        database.doing(em -> {
            var square = aSquare(em, Openness.HIDDEN);
            manages(em, square, square.owner);
            manages(em, square, square.neighbour);
            aFile(em, square, 700);
            square.beans.get(FiguresLedger.class).disk();

            assertThat(figures(square, square.neighbour).largest())
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.name()).isNull();
                        assertThat(row.ref()).isNull();
                    });
            assertThat(figures(square, square.owner).largest()).singleElement().satisfies(row -> assertThat(row.name())
                    .isEqualTo("Snelfietsroutes"));
        });
    }

    @Test
    @DisplayName("SIT-8.9 whoever did something on the site in the last ten minutes is counted once")
    void whoIsThereNow() {
        database.doing(em -> {
            var square = aSquare(em, Openness.OPEN);
            manages(em, square, square.owner);
            session(em, 1, square.owner, square.site.id(), Duration.ofMinutes(1), null);
            session(em, 2, square.owner, square.site.id(), Duration.ofMinutes(9), null);
            session(em, 3, square.member, square.site.id(), Duration.ofMinutes(11), null);
            session(em, 4, square.neighbour, square.site.id(), Duration.ofMinutes(1), Duration.ZERO);

            assertThat(figures(square, square.owner).online()).isEqualTo(1);
        });
    }

    private static SiteFigures figures(ASquare square, long manager) {
        return square.beans.as(manager).get(SiteFiguresBoundary.class).figures(new SiteId(square.site.ref()));
    }

    private static void manages(EntityManager em, ASquare square, long account) {
        em.persist(new RoleGrant(account, square.site.id(), Role.SITE_MANAGER, Beans.NOW));
        em.flush();
    }

    /** A file in an item of its own in the group. */
    private static void aFile(EntityManager em, ASquare square, long size) {
        ItemId item = square.aBlog(square.member, "Met bestand");
        var sent = new Sent(
                new DocumentId(UUID.randomUUID()), "kaart.png", new StoredBytes("ab".repeat(32), size, "image/png"));
        var file = new Document(square.site.id(), square.member, sent, Beans.NOW);
        file.attach(em.createQuery("select i.id from Item i where i.ref = :ref", Long.class)
                .setParameter("ref", item.value().toString())
                .getSingleResult());
        em.persist(file);
        em.flush();
    }

    private static void session(EntityManager em, long id, long account, long site, Duration ago, Duration ended) {
        em.createNativeQuery(
                        """
                        insert into login_session
                            (id, ref, token_hash, kind, account_id, site_id,
                            created, seen, idle_end, absolute_end, revoked)
                        values (?1, ?2, ?2, 'SITE', ?3, ?4, ?5, ?5, ?6, ?6, ?7)""")
                .setParameter(1, id)
                .setParameter(2, UUID.randomUUID().toString())
                .setParameter(3, account)
                .setParameter(4, site)
                .setParameter(5, java.sql.Timestamp.from(Beans.NOW.minus(ago)))
                .setParameter(6, java.sql.Timestamp.from(Beans.NOW.plus(Duration.ofHours(1))))
                .setParameter(7, ended == null ? null : java.sql.Timestamp.from(Beans.NOW))
                .executeUpdate();
    }
}
