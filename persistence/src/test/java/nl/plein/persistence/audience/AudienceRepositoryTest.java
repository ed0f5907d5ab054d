package nl.plein.persistence.audience;

import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.plein.persistence.Database;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.site.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AudienceRepositoryTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00.123Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(1));

    private final Database database = anEmptyDatabase();
    private Site site;
    private Group open;
    private Group closed;
    private List<String> before;

    @BeforeEach
    void aSiteWithAnOpenAndAClosedGroup() {
        database.doing(em -> {
            site = new Site("Gelderland", null, "gelderland.example", "#0b5cad", Site.Openness.OPEN, NOW);
            em.persist(site);
            em.flush();
            open = new Group(site.id(), "Fietsen", null, Openness.OPEN, NOW);
            closed = new Group(site.id(), "Directeuren", null, Openness.CLOSED, NOW);
            em.persist(open);
            em.persist(closed);
            em.flush();
            for (Group group : List.of(open, closed)) {
                for (Level level : List.of(Level.PUBLIC, Level.SIGNED_IN, Level.SITE, Level.GROUP)) {
                    em.persist(new Audience(group.id(), null, level, new Bounds(site.id(), true, group.open())));
                }
            }
            em.flush();
            before = reach(em);
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("VIS-2.1 closing a site narrows what was wider; opening it again gives back exactly what was")
    void aSiteClosesAndOpens() {
        database.doing(em -> {
            turn(em, Site.Openness.CLOSED, LATER);

            assertThat(reach(em))
                    .containsExactly(
                            mine("site"),
                            mine("site"),
                            mine("site"),
                            of(open),
                            of(closed),
                            of(closed),
                            of(closed),
                            of(closed));
        });
        database.doing(em -> {
            turn(em, Site.Openness.OPEN, LATER.plusSeconds(1));

            assertThat(reach(em)).isEqualTo(before);
        });
    }

    @Test
    @DisplayName("VIS-2.1 closing a group narrows all in it; opening it again gives back exactly what was")
    void aGroupClosesAndOpens() {
        database.doing(em -> {
            turn(em, Openness.HIDDEN, LATER);

            assertThat(reach(em).subList(0, 4)).containsOnly(of(open));
        });
        database.doing(em -> {
            turn(em, Openness.OPEN, LATER.plusSeconds(1));

            assertThat(reach(em)).isEqualTo(before);
        });
    }

    @Test
    @DisplayName("VIS-2.2 what a place was before stays known, with the moments")
    void historyStays() {
        database.doing(em -> turn(em, Openness.CLOSED, LATER));

        database.doing(em -> assertThat(em.createQuery(
                                "select o.openness, o.since, o.until from GroupOpenness o where o.group.id = :group"
                                        + " order by o.since",
                                Object[].class)
                        .setParameter("group", open.id())
                        .getResultList())
                .containsExactly(
                        new Object[] {Openness.OPEN, NOW, LATER}, new Object[] {Openness.CLOSED, LATER, null}));
    }

    private void turn(EntityManager em, Site.Openness openness, Instant at) {
        em.find(Site.class, site.id()).turn(openness, at);
        repository(em).bound(site.id(), openness);
    }

    private void turn(EntityManager em, Openness openness, Instant at) {
        var group = em.find(Group.class, open.id());
        group.turn(openness, at);
        repository(em).bound(group.id(), new Bounds(site.id(), true, group.open()));
        em.flush();
    }

    private static AudienceRepository repository(EntityManager em) {
        var audiences = new AudienceRepository();
        audiences.em = em;
        return audiences;
    }

    private List<String> reach(EntityManager em) {
        return em.createQuery("select a.reachKey from Audience a order by a.groupId, a.id", String.class)
                .getResultList();
    }

    private String mine(String kind) {
        return kind + ":" + site.id();
    }

    private static String of(Group group) {
        return ReachKey.group(group.id());
    }
}
