package nl.plein.persistence.archive;

import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.audience.Audience;
import nl.plein.persistence.audience.Bounds;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.document.Document;
import nl.plein.persistence.document.DocumentId;
import nl.plein.persistence.document.Sent;
import nl.plein.persistence.document.StoredBytes;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.item.Blog;
import nl.plein.persistence.item.Placing;
import nl.plein.persistence.item.Text;
import nl.plein.persistence.site.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RecordRepositoryTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00.123Z");

    private final Database database = anEmptyDatabase();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aGroupIsCountedAndReadWhole() {
        var group = database.inTransaction(RecordRepositoryTest::aGroupWithOneBlogAndOneFile);

        database.doing(em -> {
            var figures = records(em)
                    .groups(Optional.of(List.of(group.siteId())), "", null, 10)
                    .get(0);
            assertThat(figures.name()).isEqualTo("Directeuren");
            assertThat(figures.siteName()).isEqualTo("Gelderland");
            assertThat(figures.items()).isEqualTo(1);
            assertThat(figures.documents()).isEqualTo(1);
            assertThat(records(em).figures(group.groupId())).contains(figures);
            assertThat(records(em).group(group.groupId())).isPresent();
            assertThat(records(em).latest(group.id(), false)).contains(NOW);
            assertThat(records(em).latest(-1, true)).isEmpty();

            var heads = records(em).items(group.id());
            assertThat(heads).extracting(RecordHead::title).containsExactly("Fietspaden");
            assertThat(records(em).item(heads.get(0).id())).isPresent();
            assertThat(records(em).documents(group.id()))
                    .extracting(Document::name)
                    .containsExactly("telling.csv");
        });
    }

    @Test
    @DisplayName("ARC-2.9 ARC-2.10 groups of the named sites are listed, hidden ones too, and equal names all")
    void groupsOfTheNamedSites() {
        var one = aSite("one.example");
        var other = aSite("other.example");
        database.doing(em -> {
            em.persist(new Group(one, "Algemeen", "", Openness.OPEN, NOW));
            em.persist(new Group(one, "Werving", "", Openness.HIDDEN, NOW));
            em.persist(new Group(other, "Algemeen", "", Openness.OPEN, NOW));
        });

        database.doing(em -> {
            assertThat(records(em).groups(Optional.of(List.of()), "", null, 10)).isEmpty();
            assertThat(records(em).groups(Optional.of(List.of(other)), "", null, 10))
                    .extracting(GroupFigures::siteId)
                    .containsExactly(other);
            var first = records(em).groups(Optional.of(List.of(one, other)), "", null, 1);
            var rest = records(em).groups(Optional.of(List.of(one, other)), "", first.get(0), 10);
            assertThat(rest).extracting(GroupFigures::name).containsExactly("Algemeen", "Werving");
            assertThat(rest).extracting(GroupFigures::hidden).containsExactly(false, true);
            assertThat(records(em).groups(Optional.empty(), "wer", null, 10))
                    .extracting(GroupFigures::name)
                    .containsExactly("Werving");
        });
    }

    private long aSite(String host) {
        return database.inTransaction(em -> {
            var site = new Site("Gelderland", "", host, "#005a9c", Site.Openness.OPEN, NOW);
            em.persist(site);
            em.flush();
            return site.id();
        });
    }

    private static Group aGroupWithOneBlogAndOneFile(EntityManager em) {
        var site = new Site("Gelderland", "", "gelderland.example", "#005a9c", Site.Openness.OPEN, NOW);
        var person = new Account("Anna", "anna@example.org", null, NOW);
        em.persist(site);
        em.persist(person);
        em.flush();
        var group = new Group(site.id(), "Directeuren", "", Openness.CLOSED, NOW);
        em.persist(group);
        em.flush();
        var audience = new Audience(group.id(), null, Level.GROUP, new Bounds(site.id(), true, false));
        em.persist(audience);
        em.flush();
        var text = new Text("Fietspaden", "Over fietspaden", "<p>Over fietspaden</p>");
        var placing = new Placing(site.id(), group.id(), person.id(), audience);
        var blog = new Blog(UUID.randomUUID(), placing, text, NOW);
        em.persist(blog);
        em.flush();
        var sent = new Sent(new DocumentId(UUID.randomUUID()), "telling.csv", new StoredBytes("00", 2, "text/csv"));
        var file = new Document(site.id(), person.id(), sent, NOW);
        file.attach(blog.id());
        em.persist(file);
        return group;
    }

    private static RecordRepository records(EntityManager em) {
        var records = new RecordRepository();
        records.em = em;
        return records;
    }
}
