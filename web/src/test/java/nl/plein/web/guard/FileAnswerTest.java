package nl.plein.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.plein.ejb.archive.ExportFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileAnswerTest {

    private final Exchange exchange = Exchange.get("/file");

    @Test
    @DisplayName("GRD-2.3 nothing in a file runs, loads or is framed")
    void nothingInAFileRuns() {
        FileAnswer.saved("page.html", "text/html").head(exchange.response());

        assertThat(exchange.answered("Content-Security-Policy").split("; "))
                .contains("default-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'")
                .endsWith("sandbox");
    }

    @ParameterizedTest(name = "GRD-2.3 {0} is saved as {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "members.csv|attachment; filename=\"members.csv\"",
                "Télling *1.csv|attachment; filename=\"T_lling _1.csv\"; filename*=UTF-8''T%C3%A9lling%20%2A1.csv",
                "a\";b=c.txt|attachment; filename=\"a__b_c.txt\"; filename*=UTF-8''a%22%3Bb%3Dc.txt"
            })
    void aNameCannotBecomeAHeader(String name, String expected) {
        FileAnswer.saved(name, "text/plain").head(exchange.response());

        assertThat(exchange.answered("Content-Disposition")).isEqualTo(expected);
    }

    @Test
    @DisplayName("GRD-2.3 only what may be shown is shown")
    void onlyWhatMayBeShownIsShown() {
        new FileAnswer("photo.png", "image/png", true).head(exchange.response());

        assertThat(exchange.answered("Content-Disposition")).isEqualTo("inline; filename=\"photo.png\"");
    }

    @Test
    @DisplayName("GRD-2.3 a sheet begins with the mark that tells its encoding")
    void aSheetBeginsWithItsMark() throws IOException {
        FileAnswer.sheet(exchange.response(), "members.csv").write("naam\r\n");

        assertThat(exchange.body()).isEqualTo("\ufeffnaam\r\n");
    }

    @Test
    @DisplayName("GRD-2.3 who asks for the headers of an export gets none of its bytes")
    void whoAsksForHeadersGetsNoBytes(@TempDir Path folder) throws IOException {
        var file = new ExportFile("x.zip", "application/zip", 3, Files.writeString(folder.resolve("x.zip"), "abc"));
        var head = Exchange.by("HEAD", "/file");

        FileAnswer.send(exchange.request(), exchange.response(), file);
        FileAnswer.send(head.request(), head.response(), file);

        assertThat(exchange.body()).isEqualTo("abc");
        assertThat(head.body()).isEmpty();
        assertThat(head.answered("Content-Disposition")).contains("x.zip");
    }
}
