package nl.plein.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ViewStateTest {

    private final Map<String, Object> attributes = new HashMap<>();
    private boolean thrownAway;

    @Test
    @DisplayName("SES-5.5 views get a new id with the first session they belong to, and keep it")
    void viewsGetANewId() {
        var exchange = Exchange.get("/audit").session(views());

        ViewState.belongTo("one", exchange.request());
        ViewState.belongTo("one", exchange.request());

        assertThat(exchange.renewals()).isEqualTo(1);
        assertThat(thrownAway).isFalse();
    }

    @Test
    @DisplayName("SES-5.5 nobody goes on in the views of another session, or after signing out")
    void nobodyGoesOnInTheViewsOfAnother() {
        var exchange = Exchange.get("/audit").session(views());
        ViewState.belongTo("one", exchange.request());

        ViewState.belongTo("nobody", exchange.request());

        assertThat(thrownAway).isTrue();
    }

    @Test
    @DisplayName("GRD-5.2 who has no views gets none")
    void whoHasNoViewsGetsNone() {
        var exchange = Exchange.get("/");

        ViewState.belongTo("nobody", exchange.request());

        assertThat(exchange.renewals()).isZero();
    }

    private HttpSession views() {
        return (HttpSession) Proxy.newProxyInstance(
                HttpSession.class.getClassLoader(), new Class<?>[] {HttpSession.class}, (self, called, arguments) -> {
                    switch (called.getName()) {
                        case "getAttribute" -> {
                            return attributes.get((String) arguments[0]);
                        }
                        case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
                        case "invalidate" -> thrownAway = true;
                        default -> {}
                    }
                    return null;
                });
    }
}
