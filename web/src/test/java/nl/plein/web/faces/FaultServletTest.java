package nl.plein.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.UUID;
import nl.plein.audit.log.LogUnavailable;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Refusal;
import nl.plein.web.guard.Exchange;
import nl.plein.web.guard.RefusedForms;
import nl.plein.web.text.Language;
import nl.plein.web.text.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultServletTest {

    private final Exchange exchange = Exchange.post("/upload");

    @Test
    @DisplayName("FACE-1.14 what a servlet refuses is answered with the words of the refusal")
    void whatAServletRefuses() throws IOException {
        var refusal = new Refusal("document.large", 100);

        assertThat(says(refusal)).isTrue();
        assertThat(exchange.status()).isEqualTo(403);
        assertThat(exchange.request().getAttribute(RefusedForms.SAID)).isSameAs(refusal);
    }

    @Test
    @DisplayName("FACE-1.14 what a servlet does not have is not found")
    void whatAServletDoesNotHave() throws IOException {
        assertThat(says(new NoSuchThing(new Target(ObjectType.FILE, new UUID(1, 2)))))
                .isTrue();
        assertThat(exchange.status()).isEqualTo(404);
    }

    @Test
    @DisplayName("FACE-1.14 anything else of a servlet stays a fault of ours, for the log")
    void anythingElse() throws IOException {
        assertThat(says(new IllegalStateException("broken"))).isFalse();
        assertThat(exchange.status()).isEqualTo(200);
    }

    @ParameterizedTest(name = "FACE-1.23 a script is told of status {0} in words, with a number: {1}")
    @CsvSource({"403, false", "413, false", "500, true", "503, false"})
    void aScriptIsToldInWords(int status, boolean ours) throws IOException {
        var said = toldAScript(status, null);

        assertThat(exchange.status()).isEqualTo(status);
        assertThat(said).startsWith(words("shared.fault." + status + ".text"));
        assertThat(said.contains(words("shared.fault.reference"))).isEqualTo(ours);
    }

    @Test
    @DisplayName("FACE-1.23 FLR-1.9 a script is told that the database has no room, with a number")
    void aScriptIsToldThatThereIsNoRoom() throws IOException {
        assertThat(toldAScript(500, new IllegalStateException(new SQLException("disk full", "53100"))))
                .startsWith(words("shared.fault.full.page"))
                .contains(words("shared.fault.reference"));
    }

    @Test
    @DisplayName("FACE-1.23 FLR-1.9 what could not be recorded has a number too")
    void whatCouldNotBeRecordedHasANumber() throws IOException {
        var full = new LogUnavailable(new IllegalStateException(new SQLException("disk full", "53100")));

        assertThat(toldAScript(500, full))
                .startsWith(words("shared.fault.full.page"))
                .contains(words("shared.fault.reference"));
        assertThat(exchange.status()).isEqualTo(503);
    }

    /** The words at a key, or the key where no test has read the words yet. */
    private String words(String key) {
        return Texts.in(Language.of(exchange.request())).say(key, "").strip();
    }

    private String toldAScript(int status, Throwable broken) throws IOException {
        exchange.header("Accept", "application/json");
        exchange.request().setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        exchange.request().setAttribute(RequestDispatcher.ERROR_EXCEPTION, broken);
        new FaultServlet().service(exchange.request(), exchange.response());
        try (var json = Json.createReader(new StringReader(exchange.body()))) {
            return json.readObject().getString("error");
        }
    }

    private boolean says(Throwable meaning) throws IOException {
        return FaultServlet.says(meaning, exchange.request(), exchange.response());
    }
}
