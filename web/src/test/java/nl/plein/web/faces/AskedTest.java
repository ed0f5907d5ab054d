package nl.plein.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.plein.web.guard.Exchange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTest {

    private static final UUID NOTHING = new UUID(0, 0);

    @Test
    @DisplayName("FACE-1.21 a form says what it is about")
    void namesSomething() {
        var group = UUID.randomUUID();

        assertThat(asked(Exchange.post("/members.csv").parameter("ref", group.toString()))
                        .named("ref"))
                .isEqualTo(group);
    }

    @ParameterizedTest(name = "FACE-1.21 \"{0}\" names nothing, which goes on to where it is refused with an event")
    @ValueSource(
            strings = {"", "1", "groep", "../00000000-0000-4000-8000-000000000000", "0000000000004000800000000000"})
    void namesNothing(String given) {
        assertThat(asked(Exchange.post("/members.csv").parameter("ref", given)).named("ref"))
                .isEqualTo(NOTHING);
    }

    @Test
    @DisplayName("FACE-1.21 a form without the name is about nothing")
    void hasNoName() {
        assertThat(asked(Exchange.post("/members.csv")).named("ref")).isEqualTo(NOTHING);
    }

    private static Asked asked(Exchange exchange) {
        var asked = new Asked();
        asked.request = exchange.request();
        return asked;
    }
}
