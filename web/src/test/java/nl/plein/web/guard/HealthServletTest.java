package nl.plein.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import java.io.IOException;
import java.util.List;
import nl.plein.ejb.site.SiteBoundary;
import nl.plein.persistence.site.ServedHost;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HealthServletTest {

    private boolean away;
    private final HealthServlet health = new HealthServlet();

    HealthServletTest() {
        health.reports = new PolicyReports();
        health.sites = new SiteBoundary() {
            @Override
            public List<ServedHost> addresses() {
                if (away) {
                    throw new EJBException("no connection");
                }
                return List.of();
            }
        };
    }

    @Test
    @DisplayName("GRD-6.1 the server is up while the database answers, and down while it does not")
    void upWhileTheDatabaseAnswers() throws IOException {
        var up = asked();
        away = true;
        var down = asked();

        assertThat(up.status()).isEqualTo(200);
        assertThat(up.body()).contains("\"status\":\"up\"");
        assertThat(down.status()).isEqualTo(503);
        assertThat(down.body()).contains("\"status\":\"down\"").doesNotContain("no connection");
    }

    private Exchange asked() throws IOException {
        var exchange = Exchange.get("/health");
        health.doGet(exchange.request(), exchange.response());
        return exchange;
    }
}
