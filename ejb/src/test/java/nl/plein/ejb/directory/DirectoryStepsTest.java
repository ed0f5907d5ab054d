package nl.plein.ejb.directory;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.ejb.directory.SyncPeople.Wanted;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.directory.DirectoryPerson;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A request on a database of which each step is a transaction of its own, as the container makes it. */
class DirectoryStepsTest {

    private final Database database = anEmptyDatabase();
    private final DirectoryBoundary api = new DirectoryBoundary();
    private final List<Integer> steps = new ArrayList<>();
    private Runnable between = () -> {};
    private SiteRow site;
    private UUID group;
    private long maker;
    private ASquare square;

    @BeforeEach
    void aSiteWithADirectory() {
        database.doing(em -> {
            square = aSquare(em, Openness.OPEN);
            site = square.site.row();
            group = square.group.ref();
            maker = square.someone("Kees Sleutelmaker", null);
            em.persist(new RoleGrant(maker, site.id(), Role.MEMBER_MANAGER, Beans.NOW));
        });
        api.steps = new Apart();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("DIR-2.7 between the steps others hold the site and write on it; the answer is as that of one step")
    void othersWriteMeanwhile() {
        between = () -> database.doing(em -> {
            new Beans(em).get(SiteRepository.class).locked(site.id()).paint("#00" + steps.size() + "000");
            em.flush();
        });

        assertThat(said(api.write(new SyncPeople(site, null, false, newcomers(60), List.of("x1", "x2")))))
                .hasSize(62)
                .startsWith("n0 invited", "n1 invited")
                .endsWith("n59 invited", "x1 unchanged", "x2 unchanged");

        assertThat(steps).containsExactly(25, 25, 10, 2);
        assertThat(invited()).isEqualTo(60);
        assertThat(DirectorySteps.class.getAnnotation(Transactional.class).value())
                .isEqualTo(TxType.REQUIRES_NEW);
    }

    @Test
    @DisplayName("DIR-2.7 no transaction is open around the steps")
    void nothingIsOpenAroundTheSteps() throws NoSuchMethodException {
        assertThat(DirectoryBoundary.class
                        .getMethod("write", SyncPeople.class)
                        .getAnnotation(TransactionAttribute.class)
                        .value())
                .isEqualTo(TransactionAttributeType.NOT_SUPPORTED);
    }

    @Test
    @DisplayName("DIR-2.7 whose right ends on the way does no further step, and the same request does the rest later")
    void aRightThatEnds() {
        between = () ->
                database.doing(em -> em.createQuery("delete from RoleGrant r").executeUpdate());
        var all = new SyncPeople(site, null, false, newcomers(60), List.of());
        assertThatThrownBy(() -> api.write(all)).isInstanceOf(Refusal.class).hasMessage("right.missing.member_manage");
        assertThat(invited()).isEqualTo(25);

        between = () -> {};
        database.doing(em -> em.persist(new RoleGrant(maker, site.id(), Role.MEMBER_MANAGER, Beans.NOW)));

        assertThat(said(api.write(all))).contains("n24 unchanged", "n25 invited", "n59 invited");
        assertThat(invited()).isEqualTo(60);
    }

    @Test
    @DisplayName("DIR-2.7 DIR-2.2 the last manager stays also when the one before went in an earlier step")
    void theLastManagerStays() {
        var away = IntStream.range(0, 30).mapToObj(i -> "m" + i).toList();
        database.doing(em -> {
            manager(em, square.member, "m29");
            manager(em, square.neighbour, "m0");
        });

        assertThat(said(api.write(new SyncPeople(site, null, false, List.of(), away))))
                .startsWith("m0 removed", "m1 unchanged")
                .endsWith("m28 unchanged", "m29 refused last");
        assertThat(steps).containsExactly(25, 5);
    }

    @Test
    @DisplayName("DIR-2.7 DIR-2.4 what is wrong with the whole is said before the first step; a dry run does nothing")
    void theWholeIsLookedAtFirst() {
        var put = new ArrayList<>(newcomers(26));
        put.add(new Wanted("n99", "n99@example.org", Map.of("Schoenmaat", List.of("44"))));
        assertThatThrownBy(() -> api.write(new SyncPeople(site, null, false, put, List.of())))
                .hasMessage("directory.api.fields");
        assertThatThrownBy(() -> api.write(new SyncPeople(site, group, false, newcomers(2), List.of())))
                .isInstanceOf(NoSuchThing.class);
        assertThat(steps).isEmpty();

        assertThat(said(api.write(new SyncPeople(site, null, true, newcomers(26), List.of()))))
                .hasSize(26)
                .endsWith("n25 invited");
        assertThat(invited()).isZero();
    }

    private void manager(EntityManager em, long account, String external) {
        em.persist(new RoleGrant(account, site.id(), Role.SITE_MANAGER, Beans.NOW));
        em.persist(new DirectoryPerson(site.id(), external, account, Beans.NOW));
    }

    private static List<Wanted> newcomers(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Wanted("n" + i, "n" + i + "@example.org"))
                .toList();
    }

    private static List<String> said(List<SyncLine> report) {
        return report.stream()
                .map(line -> line.id() + " " + line.what() + (line.why() == null ? "" : " " + line.why()))
                .toList();
    }

    private long invited() {
        return database.inTransaction(em -> em.createQuery("select count(i) from SiteInvitation i", Long.class)
                .getSingleResult());
    }

    private final class Apart extends DirectorySteps {

        @Override
        public void check(SyncPeople command) {
            database.doing(
                    em -> new Beans(em).as(maker).get(DirectorySteps.class).check(command));
        }

        @Override
        public List<SyncLine> write(SyncPeople step) {
            List<SyncLine> done = database.inTransaction(
                    em -> new Beans(em).as(maker).get(DirectorySteps.class).write(step));
            steps.add(done.size());
            between.run();
            return done;
        }
    }
}
