package nl.plein.ejb.document;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import nl.plein.ejb.Beans;
import nl.plein.persistence.document.ByteStore;
import nl.plein.persistence.document.LooseBytesRepository;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.people.Portrait;
import nl.plein.persistence.privacy.ErasureRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LooseBytesTest {

    @TempDir
    Path data;

    @BeforeEach
    void choose() {
        System.setProperty("plein.data", data.toString());
    }

    @AfterEach
    void forget() {
        System.clearProperty("plein.data");
    }

    @Test
    @DisplayName("PPL-1.10 bytes that a picture let go of are thrown away after an hour, unless another shows the same")
    void whatNobodyShowsIsThrownAway() {
        try (var database = anEmptyDatabase()) {
            database.doing(em -> {
                var square = aSquare(em, Openness.OPEN);
                var loose = square.beans.get(LooseBytesRepository.class);
                String mine = kept("mine");
                String shared = kept("shared");
                em.persist(new Portrait(square.owner, mine, shared, Beans.NOW));
                em.persist(new Portrait(square.member, shared, shared, Beans.NOW));
                em.flush();

                square.beans.get(ErasureRepository.class).wipe(square.owner, Beans.NOW);
                round(square.beans, Duration.ofMinutes(59));
                assertThat(file(mine)).exists();
                round(square.beans, Duration.ofMinutes(61));

                assertThat(file(mine)).doesNotExist();
                assertThat(file(shared)).exists();
                assertThat(loose.since(Beans.NOW.plusSeconds(1), 10)).isEmpty();
            });
        }
    }

    @Test
    @DisplayName("PPL-1.10 bytes that somebody has just sent again are kept")
    void whatIsSentAgainIsKept() {
        try (var database = anEmptyDatabase()) {
            database.doing(em -> {
                var square = aSquare(em, Openness.OPEN);
                String again = kept("again");
                square.beans.get(LooseBytesRepository.class).letGo(Beans.NOW, again);
                em.flush();
                touch(again, Duration.ofMinutes(30));

                round(square.beans, Duration.ofMinutes(61));

                assertThat(file(again)).exists();
            });
        }
    }

    private static void round(Beans beans, Duration later) {
        var round = beans.get(LooseBytesRound.class);
        round.clock = Clock.offset(beans.get(Clock.class), later);
        round.round();
    }

    private String kept(String words) {
        try {
            var hash = new ByteStore()
                    .keep(new ByteArrayInputStream(words.getBytes()))
                    .sha256();
            touch(hash, Duration.ZERO);
            return hash;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void touch(String hash, Duration later) {
        try {
            Files.setLastModifiedTime(file(hash), FileTime.from(Beans.NOW.plus(later)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Path file(String hash) {
        return data.resolve("files/" + hash.substring(0, 2) + "/" + hash.substring(2, 4) + "/" + hash);
    }
}
