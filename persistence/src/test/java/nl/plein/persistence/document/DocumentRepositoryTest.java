package nl.plein.persistence.document;

import static nl.plein.persistence.Database.anEmptyDatabase;
import static nl.plein.persistence.item.BlogFixtures.aBlog;
import static nl.plein.persistence.item.BlogFixtures.aGroup;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import nl.plein.persistence.Database;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.item.Blog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DocumentRepositoryTest {

    private final Database database = anEmptyDatabase();
    private Blog blog;
    private Document file;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("DOC-1.10 a verdict that comes while somebody attaches the file stops neither of the two")
    void aVerdictDisturbsNobody() {
        database.doing(em -> {
            var group = aGroup(em, Openness.CLOSED);
            blog = aBlog(em, group, "Met bijlage");
            em.persist(blog);
            em.flush();
            var bytes = new StoredBytes("ab".repeat(32), 7, "image/png");
            var sent = new Sent(new DocumentId(UUID.randomUUID()), "kaart.png", bytes);
            file = new Document(group.siteId(), blog.ownerId(), sent, Instant.parse("2026-11-21T12:00:00Z"));
            documents(em).add(file);
        });

        database.doing(em -> {
            var attached = em.find(Document.class, file.id());
            database.doing(scanner -> documents(scanner).judged(scanner.find(Document.class, file.id()), true));
            attached.attach(blog.id());
        });

        database.doing(em -> assertThat(documents(em).below(blog.id()))
                .singleElement()
                .satisfies(row -> assertThat(row.clean()).isTrue()));
    }

    private static DocumentRepository documents(EntityManager em) {
        var documents = new DocumentRepository();
        documents.em = em;
        return documents;
    }
}
