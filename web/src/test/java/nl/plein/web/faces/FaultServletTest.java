package nl.plein.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.UUID;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Refusal;
import nl.plein.web.guard.Exchange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FaultServletTest {

    private final Exchange exchange = Exchange.post("/upload");

    @Test
    @DisplayName("FACE-1.14 what a servlet refuses is answered with the words of the refusal")
    void whatAServletRefuses() throws IOException {
        var refusal = new Refusal("document.large", 100);

        assertThat(says(refusal)).isTrue();
        assertThat(exchange.status()).isEqualTo(403);
        assertThat(exchange.request().getAttribute(FaultServlet.SAID)).isSameAs(refusal);
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

    private boolean says(Throwable meaning) throws IOException {
        return FaultServlet.says(meaning, exchange.request(), exchange.response());
    }
}
