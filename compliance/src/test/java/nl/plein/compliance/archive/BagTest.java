package nl.plein.compliance.archive;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.loc.repository.bagit.exceptions.CorruptChecksumException;
import gov.loc.repository.bagit.exceptions.FileNotInPayloadDirectoryException;
import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.plein.audit.archive.SipWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BagTest {

    @TempDir
    Path folder;

    private Path bag;

    @BeforeEach
    void aBagIsWritten() throws IOException {
        var writer = new SipWriter(new SampleHoldings(), (phase, done, total) -> {});
        var out = new ByteArrayOutputStream();
        writer.write(out, true);
        bag = Unpacked.into(folder, new ByteArrayInputStream(out.toByteArray())).resolve(writer.name());
    }

    @Test
    @DisplayName("ARC-3.1 our bag is complete and valid")
    void ourBagIsValid() {
        assertThatCode(this::verify).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("ARC-3.1 a changed byte is found")
    void aChangedByteIsFound() throws IOException {
        Files.writeString(document(), "x", StandardOpenOption.APPEND);

        assertThatThrownBy(this::verify).isInstanceOf(CorruptChecksumException.class);
    }

    @Test
    @DisplayName("ARC-3.1 a missing file is found")
    void aMissingFileIsFound() throws IOException {
        Files.delete(document());

        assertThatThrownBy(this::verify).isInstanceOf(FileNotInPayloadDirectoryException.class);
    }

    private Path document() {
        return bag.resolve("data/Archief-1111/Groep-2222/Blog-3333/blog-3333.pdf");
    }

    private void verify() throws Exception {
        try (var verifier = new BagVerifier()) {
            var read = new BagReader().read(bag);
            verifier.isComplete(read, false);
            verifier.isValid(read, false);
        }
    }
}
