package nl.plein.ejb.document;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.plein.audit.log.Entry;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.persistence.Database;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.document.ByteStore;
import nl.plein.persistence.document.Document;
import nl.plein.persistence.document.DocumentId;
import nl.plein.persistence.document.DocumentRepository;
import nl.plein.persistence.document.Sent;
import nl.plein.persistence.document.StoredBytes;
import nl.plein.persistence.group.Openness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ScanRoundTest {

    private static final String UNREADABLE = "00".repeat(32);
    private static final String GOOD = "ab".repeat(32);

    private final Database database = anEmptyDatabase();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("DOC-1.5 many files that cannot be judged do not keep a later one waiting, and are tried again")
    void thoseThatCannotBeJudgedKeepNobodyWaiting() {
        database.doing(em -> {
            var square = aSquare(em, Openness.OPEN);
            for (int i = 0; i < 45; i++) {
                aDocument(em, square, UNREADABLE);
            }
            var good = aDocument(em, square, GOOD);
            em.flush();
            var round = square.beans.get(ScanRound.class);
            var opened = new Opened();
            round.store = opened;

            for (int i = 0; i < 3; i++) {
                round.scan();
            }
            em.flush();
            em.clear();

            assertThat(square.beans.get(DocumentRepository.class).waiting(0, 100))
                    .hasSize(45)
                    .extracting(Document::id)
                    .doesNotContain(good.id());
            assertThat(opened.unreadable).isEqualTo(45);
            round.scan();
            assertThat(opened.unreadable).as("from the beginning again").isEqualTo(65);
        });
    }

    @Test
    @DisplayName("DOC-1.5 a scanner that goes away leaves one event for the outage, however long it lasts")
    void anOutageLeavesOneEvent() {
        database.doing(em -> {
            var square = aSquare(em, Openness.OPEN);
            aDocument(em, square, GOOD);
            em.flush();
            var round = square.beans.get(ScanRound.class);
            round.store = new ByteStore() {
                @Override
                public InputStream open(String sha256) throws IOException {
                    throw new ConnectException("refused");
                }
            };

            round.scan();
            round.scan();
            assertThat(round.awaySince()).isEqualTo(Beans.NOW);
            round.store = new Opened();
            round.scan();

            assertThat(round.awaySince()).isNull();
            assertThat(square.beans.events)
                    .extracting(Entry::action)
                    .containsExactly(Action.SYSTEM_SCANNER_AWAY, Action.FILE_SCAN_PASS);
        });
    }

    private static Document aDocument(EntityManager em, ASquare square, String sha256) {
        var sent = new Sent(new DocumentId(UUID.randomUUID()), "kaart.png", new StoredBytes(sha256, 6, "image/png"));
        var document = new Document(square.site.id(), square.member, sent, Beans.NOW);
        em.persist(document);
        return document;
    }

    private static final class Opened extends ByteStore {

        private int unreadable;

        @Override
        public InputStream open(String sha256) throws IOException {
            if (UNREADABLE.equals(sha256)) {
                unreadable++;
                throw new IOException("the disk cannot read it");
            }
            return new ByteArrayInputStream("inhoud".getBytes(StandardCharsets.US_ASCII));
        }
    }
}
