package nl.plein.persistence.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ByteStoreTest {

    private static final String HASH_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path data;

    private final ByteStore store = new ByteStore();

    @BeforeEach
    void choose() {
        System.setProperty("plein.data", data.toString());
    }

    @AfterEach
    void forget() {
        System.clearProperty("plein.data");
    }

    @Test
    void whatIsKeptIsFoundUnderItsHash() throws IOException {
        var kept = store.keep(new ByteArrayInputStream("abc".getBytes(StandardCharsets.US_ASCII)));

        assertThat(kept).isEqualTo(new ByteStore.Kept(HASH_OF_ABC, 3));
        try (var bytes = store.open(HASH_OF_ABC)) {
            assertThat(bytes).hasContent("abc");
        }
    }

    @Test
    @DisplayName(
            "DOC-1.9 what a killed server left half received is thrown away when nobody can be writing it any more")
    void whatWasLeftHalfReceivedIsThrownAway() throws IOException {
        var now = Instant.parse("2026-11-22T12:00:00Z");
        var incoming = Files.createDirectories(data.resolve("files/incoming"));
        var old = Files.writeString(incoming.resolve("upload1.part"), "half");
        Files.setLastModifiedTime(old, FileTime.from(now.minusSeconds(1)));
        var fresh = Files.writeString(incoming.resolve("upload2.part"), "half");
        Files.setLastModifiedTime(fresh, FileTime.from(now));

        assertThat(store.sweep(now)).isEqualTo(1);

        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
    }

    @Test
    void aStreamThatBreaksHalfWayLeavesNothing() throws IOException {
        var broken = new InputStream() {
            private int left = 1000; // a stream reads on after a fault, so it must stay broken

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("the sender is gone");
                }
                return 'x';
            }
        };

        assertThatThrownBy(() -> store.keep(broken)).hasMessage("the sender is gone");
        try (var files = Files.walk(data)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void aHashThatIsNoneLeadsNowhere() {
        assertThatThrownBy(() -> store.open("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.open(HASH_OF_ABC)).isInstanceOf(NoSuchFileException.class);
    }
}
