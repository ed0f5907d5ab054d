package nl.plein.web.auditlog;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AuditQuestionTest {

    @Test
    @DisplayName("AUD-7.1 a question is an address, and the address asks it again")
    void aQuestionIsAnAddress() {
        var question = asked(Map.of("action", "auth.login", "person", "J. de Vries", "other", "x", "from", " "));

        assertThat(question.address("before", "1-2"))
                .isEqualTo("/audit?person=J.+de+Vries&action=auth.login&before=1-2");
        assertThat(asked(Map.of()).address(null, null)).isEqualTo("/audit");
        assertThat(asked(Map.of()).filter().all()).isTrue();
    }

    @Test
    @DisplayName("AUD-7.3 days are Dutch days, the last one included, also when the clock changes")
    void daysAreDutch() {
        var filter = asked(Map.of("from", "2026-10-25", "until", "2026-10-25")).filter();

        assertThat(filter.from()).isEqualTo(Instant.parse("2026-10-24T22:00:00Z"));
        assertThat(filter.until()).isEqualTo(Instant.parse("2026-10-25T23:00:00Z"));
    }

    @Test
    @DisplayName("AUD-6.1 what cannot be understood is named")
    void whatIsWrongIsNamed() {
        assertThat(asked(Map.of("object", "nonsense")).wrong()).isEqualTo("ref");
        assertThat(asked(Map.of("until", "31-12-2026")).wrong()).isEqualTo("date");
        assertThat(asked(Map.of("from", "2026-12-31")).wrong()).isNull();
    }

    private static AuditQuestion asked(Map<String, String> parameters) {
        return AuditQuestion.of((HttpServletRequest) Proxy.newProxyInstance(
                AuditQuestionTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, args) -> parameters.get(args[0])));
    }
}
