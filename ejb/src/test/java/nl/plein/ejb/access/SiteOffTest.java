package nl.plein.ejb.access;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.ejb.site.ChangeState;
import nl.plein.ejb.site.SiteStateBoundary;
import nl.plein.persistence.Database;
import nl.plein.persistence.access.EmergencyAccess;
import nl.plein.persistence.access.Ground;
import nl.plein.persistence.access.Verdict;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.item.ItemId;
import nl.plein.persistence.site.SiteId;
import nl.plein.persistence.site.SiteState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who could read what stands on a site while it was switched off: it is on again now. */
class SiteOffTest {

    private static final Verdict OFF = new Verdict(false, Ground.SITE_OFF, null);
    private static final Instant BEFORE = Beans.NOW;
    private static final Instant OFF_SINCE = BEFORE.plus(Duration.ofHours(1));
    private static final Instant ON_AGAIN = BEFORE.plus(Duration.ofHours(2));

    private final Database database = anEmptyDatabase();
    private ASquare square;
    private ItemId blog;
    private AccountId manager;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("VIS-3.4 ACC-1.2 nobody could read an item while its site was off, and that is said to be why")
    void nobodyCouldReadAnItem() {
        wasOff(Openness.CLOSED, em -> {
            assertThat(ofItem(em, square.member, BEFORE).ground()).isEqualTo(Ground.GROUP_MEMBER);
            assertThat(ofItem(em, square.member, OFF_SINCE)).isEqualTo(OFF);
            assertThat(ofItem(em, square.owner, ON_AGAIN.minusMillis(1))).isEqualTo(OFF);
            assertThat(ofItem(em, square.member, ON_AGAIN).may()).isTrue();

            var readers = square.beans.as(square.owner).get(AccessBoundary.class);
            long site = square.site.id();
            assertThat(readers.readers(site, blog, OFF_SINCE, 0)).isEqualTo(ReaderList.NOBODY);
            assertThat(readers.readers(site, blog, ON_AGAIN, 0).members()).hasSize(2);
        });
    }

    @Test
    @DisplayName("VIS-3.4 ACC-1.2 what was public was so to nobody while the site was off, and after that again")
    void whatWasPublicWasSoToNobody() {
        wasOff(Openness.OPEN, em -> {
            assertThat(ofItem(em, square.neighbour, BEFORE).ground()).isEqualTo(Ground.PUBLIC);
            assertThat(ofItem(em, square.neighbour, OFF_SINCE)).isEqualTo(OFF);
            assertThat(ofItem(em, square.neighbour, ON_AGAIN).ground()).isEqualTo(Ground.PUBLIC);
        });
    }

    @Test
    @DisplayName("VIS-3.4 ACC-1.6 nobody found a group or read in it while its site was off, in an emergency neither")
    void nobodyCouldFindAGroup() {
        wasOff(Openness.CLOSED, em -> {
            var emergency = em.createQuery("select a from Account a where a.ref = :ref", Account.class)
                    .setParameter("ref", manager.value().toString())
                    .getSingleResult();
            em.persist(new EmergencyAccess(
                    emergency.id(), square.group.id(), "Lek gemeld.", BEFORE, ON_AGAIN.plus(Duration.ofHours(1))));
            em.flush();
            for (long someone : new long[] {square.member, square.neighbour, emergency.id()}) {
                var then = ofGroup(em, someone, OFF_SINCE);
                assertThat(then.find()).isEqualTo(OFF);
                assertThat(then.read()).isEqualTo(OFF);
            }
            assertThat(ofGroup(em, square.neighbour, ON_AGAIN).find().may()).isTrue();
            assertThat(ofGroup(em, emergency.id(), ON_AGAIN).read().ground()).isEqualTo(Ground.EMERGENCY);

            var groups = square.beans.as(square.owner).get(GroupAccessBoundary.class);
            var group = square.group.groupId();
            assertThat(groups.members(square.site.id(), group, OFF_SINCE, 0)).isEqualTo(ReaderList.NOBODY);
            assertThat(groups.members(square.site.id(), group, ON_AGAIN, 0).emergency())
                    .hasSize(1);
        });
    }

    /** A blog stands on a site that its manager switched off an hour later, and on again after another hour. */
    private void wasOff(Openness openness, Consumer<EntityManager> test) {
        database.doing(em -> {
            square = aSquare(em, openness);
            blog = square.aPublicBlog(square.owner, "tekst");
            var account = square.someone("Mia Manager", null);
            manager = ref(em, account);
            em.persist(new RoleGrant(account, square.site.id(), Role.SITE_MANAGER, Beans.NOW));
            em.flush();
            turn(em, account, SiteState.DISABLED, 1);
            turn(em, account, SiteState.ACTIVE, 2);
            test.accept(em);
        });
    }

    private void turn(EntityManager em, long account, SiteState state, int hours) {
        var states = new Beans(em).later(Duration.ofHours(hours)).as(account).get(SiteStateBoundary.class);
        var site = new SiteId(square.site.ref());
        states.change(new ChangeState(site, states.state(site).seen(), state));
        em.flush();
    }

    private Verdict ofItem(EntityManager em, long account, Instant at) {
        return square.beans
                .as(square.owner)
                .get(AccessBoundary.class)
                .explain(new ExplainAccess(square.site.id(), blog, ref(em, account), at))
                .verdict();
    }

    private GroupExplanation ofGroup(EntityManager em, long account, Instant at) {
        return square.beans
                .as(square.owner)
                .get(GroupAccessBoundary.class)
                .explain(new ExplainGroupAccess(square.site.id(), square.group.groupId(), ref(em, account), at));
    }

    private static AccountId ref(EntityManager em, long account) {
        return new AccountId(em.find(Account.class, account).ref());
    }
}
