package nl.plein.ejb.archive;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.plein.audit.archive.Container;
import nl.plein.audit.archive.Description;
import nl.plein.audit.archive.Finding;
import nl.plein.audit.archive.Happening;
import nl.plein.audit.archive.Holdings;
import nl.plein.audit.archive.Judge;
import nl.plein.audit.archive.Piece;
import nl.plein.audit.archive.SipWriter;
import nl.plein.audit.archive.Term;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.ejb.item.Draft;
import nl.plein.ejb.item.EditBlog;
import nl.plein.ejb.item.Format;
import nl.plein.ejb.item.ItemBoundary;
import nl.plein.ejb.item.WriteBlog;
import nl.plein.persistence.Database;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.audit.AuditEvent;
import nl.plein.persistence.audit.AuditFacts;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.item.Item;
import nl.plein.persistence.item.ItemId;
import nl.plein.persistence.item.ItemTag;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteSetting;
import nl.plein.persistence.tag.Tag;
import nl.plein.persistence.tag.TagCategory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LifeTest {

    private static final Instant LATER = Beans.NOW.plus(Duration.ofHours(1));
    private static final Instant STILL_LATER = Beans.NOW.plus(Duration.ofHours(2));
    private static final String ONLINE = "://";

    @TempDir
    Path folder;

    private final Database database = anEmptyDatabase();
    private EntityManager em;
    private ASquare square;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("ARC-2.15 a group tells that it was turned and frozen, once, also when the log tells it too")
    void aGroupTellsItsLife() {
        inAGroup(() -> {
            logged("group.change", square.group.ref(), LATER.minusSeconds(60));
            square.group.turn(Openness.CLOSED, LATER);
            logged("group.visibility.change", square.group.ref(), LATER.plusMillis(40));
            square.group.archive(true, square.owner, STILL_LATER);
            logged("group.read", square.group.ref(), STILL_LATER);
            em.flush();

            assertThat(holdings().dossier().events())
                    .extracting(Happening::label, Happening::result)
                    .containsExactly(
                            tuple("Creatie", null),
                            tuple("Wijziging", "Gegevens veranderd"),
                            tuple("Wijziging", "Openheid veranderd"),
                            tuple("Bevriezing", null));
            assertThat(holdings().dossier().events().get(3).at()).isEqualTo(STILL_LATER);
        });
    }

    @Test
    @DisplayName("ARC-2.15 a site tells that it was turned; what was done before it was made is not told")
    void aSiteTellsItsLife() {
        inAGroup(() -> {
            square.site.turn(Site.Openness.CLOSED, LATER);
            logged("site.change", square.site.ref(), Beans.NOW.minusSeconds(1));
            em.flush();

            assertThat(holdings().archive().events())
                    .extracting(Happening::label, Happening::result)
                    .containsExactly(tuple("Creatie", null), tuple("Wijziging", "Openheid veranderd"));
        });
    }

    @Test
    @DisplayName("ARC-2.15 what everybody can read says where, and what not everybody can read does not")
    void whatEverybodyCanReadSaysWhere() {
        inAGroup(() -> {
            var open = square.aPublicBlog(square.owner, "voor allen");
            square.aBlog(square.owner, "voor ons");
            em.flush();

            var holdings = holdings();
            assertThat(pieces(holdings))
                    .extracting(Piece::about)
                    .extracting(Description::onlinePlace)
                    .satisfiesExactlyInAnyOrder(
                            place -> assertThat(place)
                                    .contains(ONLINE + square.site.host())
                                    .endsWith("/item/" + open.value()),
                            place -> assertThat(place).isNull());
            assertThat(holdings.dossier().onlinePlace()).endsWith("/group/" + square.group.ref());
            assertThat(holdings.archive().onlinePlace()).endsWith("/");

            square.site.turn(Site.Openness.CLOSED, LATER);
            assertThat(holdings().dossier().onlinePlace()).isNull();
            assertThat(holdings().archive().onlinePlace()).isNull();
        });
    }

    @Test
    @DisplayName("ARC-2.15 the language is that of the site, and a tag in a category is a class")
    void languageAndClasses() {
        inAGroup(() -> {
            square.beans.get(SiteRepository.class).choose(square.site.id(), SiteSetting.LANGUAGE, "EN");
            tagged(square.aBlog(square.owner, "over fietsen").value());

            var about = pieces(holdings()).get(0).about();
            assertThat(about.language()).isEqualTo("en");
            assertThat(about.keywords()).containsExactly("Fiets");
            assertThat(about.classes())
                    .extracting(Term::label, Term::list)
                    .contains(tuple("Fiets", "Categorie Vervoer van de site Fietsberaad"));
            assertThat(holdings().dossier().language()).isEqualTo("en");
        });
    }

    @Test
    @DisplayName("ARC-2.16 MV20 a package says all that is kept; one whose writer was not told of the life does not")
    void aPackageSaysAllThatIsKept() {
        inAGroup(() -> {
            square.group.turn(Openness.CLOSED, Beans.NOW);
            square.group.archive(true, square.owner, Beans.NOW);
            square.beans.get(SiteRepository.class).choose(square.site.id(), SiteSetting.LANGUAGE, "EN");
            tagged(square.aPublicBlog(square.owner, "over fietsen").value());

            assertThat(judged(holdings())).isEmpty();
            assertThat(judged(new Forgetful(holdings())))
                    .filteredOn(finding -> "MV20".equals(finding.rule()))
                    .extracting(Finding::detail)
                    .containsExactlyInAnyOrder(
                            "event/eventType/begripLabel Bevriezing", "event/eventResultaat Openheid veranderd");
        });
    }

    @Test
    @DisplayName(
            "ARC-2.19 a package says all that is kept of what its writer keeps to oneself, and of what was once so")
    void aPackageWithWhatIsOnesOwn() {
        inAGroup(() -> {
            var own = new ItemId(UUID.randomUUID());
            var draft = new Draft("Titel", "<p>voor mij</p>", Format.HTML, Level.OWNER, List.of());
            var items = square.beans.as(square.member).get(ItemBoundary.class);
            items.write(new WriteBlog(square.site.id(), square.group.groupId(), own, draft));
            em.flush();
            assertThat(judged(holdings())).isEmpty();

            long shown = items.view(square.site.id(), own).lockNo();
            items.edit(new EditBlog(square.site.id(), own, shown, ASquare.aDraft("voor ons")));
            em.flush();
            assertThat(judged(holdings())).isEmpty();
        });
    }

    private List<Finding> judged(Holdings holdings) {
        try {
            var zip = folder.resolve(UUID.randomUUID() + ".zip");
            new SipWriter(holdings, (phase, done, total) -> {}).write(Files.newOutputStream(zip), false);
            var known = square.beans.get(KnownRecords.class).of(square.group.groupId());
            try (var container = Container.zip(zip)) {
                return Judge.judge(container, new Judge.Context(STILL_LATER, null, null, holdings, known));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Holdings holdings() {
        return square.beans.get(RecordReader.class).open(square.group.groupId(), Handover.usual());
    }

    private static List<Piece> pieces(Holdings holdings) {
        return holdings.heads().stream().map(holdings::piece).toList();
    }

    private void tagged(UUID ref) {
        var category = new TagCategory(UUID.randomUUID(), square.site.id(), "Vervoer", 0);
        em.persist(category);
        em.flush();
        var tag = new Tag(UUID.randomUUID(), square.site.id(), "Fiets");
        tag.stand(category, 0);
        em.persist(tag);
        em.flush();
        var item = em.createQuery("select i from Item i where i.ref = :ref", Item.class)
                .setParameter("ref", ref.toString())
                .getSingleResult();
        item.label(List.of("Fiets"));
        em.persist(new ItemTag(item, tag.id()));
        em.flush();
    }

    private void logged(String action, UUID object, Instant at) {
        em.persist(new AuditEvent(new AuditFacts(
                UUID.randomUUID().toString(),
                at,
                action,
                "success",
                null,
                "account",
                null,
                null,
                null,
                "group",
                object.toString(),
                "web",
                UUID.randomUUID().toString(),
                "0".repeat(32),
                null,
                List.of(),
                null)));
    }

    private void inAGroup(Runnable work) {
        Consumer<EntityManager> whole = manager -> {
            em = manager;
            square = aSquare(manager, Openness.OPEN);
            work.run();
        };
        database.doing(whole);
    }

    /** Holdings of a group of whose life nobody told the writer. */
    private record Forgetful(Holdings whole) implements Holdings {

        @Override
        public Origin origin() {
            return whole.origin();
        }

        @Override
        public Description archive() {
            return whole.archive();
        }

        @Override
        public Description dossier() {
            var about = whole.dossier();
            return new Description(
                    about.identity(),
                    about.name(),
                    about.summary(),
                    about.classes(),
                    about.keywords(),
                    about.span(),
                    about.language(),
                    about.events().subList(0, 1),
                    about.appraisal(),
                    about.restriction(),
                    about.onlinePlace());
        }

        @Override
        public List<Head> heads() {
            return whole.heads();
        }

        @Override
        public Piece piece(Head head) {
            return whole.piece(head);
        }
    }
}
