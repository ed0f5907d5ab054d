package nl.plein.web.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.plein.ejb.fault.FaultBoundary;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SentFileTest {

    private final SentFile sent = new SentFile();
    private final List<String> events = new ArrayList<>();

    SentFileTest() {
        sent.faults = new FaultBoundary() {
            @Override
            public void formRefused(Action meant, Target target, List<String> fields) {
                events.add(meant + " " + fields);
            }
        };
    }

    @Test
    @DisplayName("FACE-1.19 a file that came whole is taken; none, and a form of another type, are told apart from it")
    void aFileThatCame() {
        assertThat(in(part(7))).isPresent();
        assertThat(in(part(0))).isEmpty();
        assertThat(in(null)).isEmpty();
        assertThat(in(new ServletException("not multipart"))).isEmpty();
        assertThat(events).isEmpty();
    }

    @Test
    @DisplayName("FACE-1.19 a file that did not come whole is refused, and leaves one event")
    void aFileThatDidNotComeWhole() {
        for (var broken : List.of(new IOException("cut"), new IllegalStateException("too large"))) {
            assertThatThrownBy(() -> in(broken)).isInstanceOf(Refusal.class).hasMessage("document.cut");
        }
        assertThat(events).containsExactly("ADMIN_THEME_CHANGE [file]", "ADMIN_THEME_CHANGE [file]");
    }

    @Test
    @DisplayName("FACE-1.19 a picture that is missing or too heavy is refused in its own words, and leaves one event")
    void aPictureThatIsMissingOrTooHeavy() {
        assertThatThrownBy(() -> picture(null)).hasMessage("none");
        assertThatThrownBy(() -> picture(part(10_485_761))).hasMessage("heavy");
        assertThat(events).hasSize(2);
        assertThat(picture(part(10_485_760)).getSize()).isEqualTo(10_485_760);
        assertThat(events).hasSize(2);
    }

    private Part picture(Object part) {
        var request = fake(HttpServletRequest.class, part);
        return sent.picture(request, Action.ADMIN_THEME_CHANGE, null, new Refusal("none"), new Refusal("heavy"));
    }

    private Optional<Part> in(Object part) {
        return sent.in(fake(HttpServletRequest.class, part), Action.ADMIN_THEME_CHANGE, null);
    }

    private static Part part(long size) {
        return fake(Part.class, size);
    }

    /** Something whose methods give this where it fits; what can be thrown, is thrown instead of the part. */
    private static <T> T fake(Class<T> type, Object answer) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, called, arguments) -> {
                    if (answer instanceof Throwable thrown && "getPart".equals(called.getName())) {
                        throw thrown;
                    }
                    return called.getReturnType().isInstance(answer) || called.getReturnType() == long.class
                            ? answer
                            : null;
                }));
    }
}
