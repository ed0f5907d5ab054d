package nl.plein.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    private final FewRefusals refused = new FewRefusals();
    private final LimitFilter limits = new LimitFilter();

    @BeforeEach
    void limit() {
        limits.forms = refused;
    }

    @ParameterizedTest(name = "GRD-3.1 the method {0} is known")
    @ValueSource(strings = {"GET", "HEAD", "POST"})
    void threeMethodsAreKnown(String method) throws Exception {
        assertThat(through(new MethodFilter(), Exchange.by(method, "/")).wentOn())
                .isTrue();
    }

    @ParameterizedTest(name = "GRD-3.1 the method {0} is not")
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "get"})
    void otherMethodsAreNot(String method) throws Exception {
        var exchange = through(new MethodFilter(), Exchange.by(method, "/"));

        assertThat(exchange.status()).isEqualTo(405);
        assertThat(exchange.answered("Allow")).isEqualTo("GET, HEAD, POST");
        assertThat(exchange.wentOn()).isFalse();
    }

    @Test
    @DisplayName("GRD-3.1 an address that is too long is not read")
    void anAddressThatIsTooLongIsNotRead() throws Exception {
        assertThat(through(limits, Exchange.get("/" + "a".repeat(8_000))).status())
                .isEqualTo(414);
        assertThat(through(limits, Exchange.get("/" + "a".repeat(7_999))).wentOn())
                .isTrue();
    }

    @Test
    @DisplayName("GRD-3.1 GRD-4.4 a body that is too long is not read, but for an upload, and leaves one event")
    void aBodyThatIsTooLongIsNotRead() throws Exception {
        var form = Exchange.post("/item").header("Content-Length", "8388609");
        var upload = Exchange.post("/upload")
                .header("Content-Length", "99000000")
                .header("Content-Type", "Multipart/Form-Data; boundary=x");

        assertThat(through(limits, form).status()).isEqualTo(413);
        assertThat(refused.events).containsExactly("form.large null+0");
        refused.signedIn = true;
        assertThat(through(limits, upload).wentOn()).isTrue();

        var endless = Exchange.post("/item")
                .header("Transfer-Encoding", "chunked")
                .header("Content-Type", "application/x-www-form-urlencoded");
        assertThat(through(limits, endless).status()).isEqualTo(413);
    }

    @Test
    @DisplayName("GRD-3.1 GRD-4.4 an upload of who is not signed in is not received when it is large or endless")
    void anUploadOfAStranger() throws Exception {
        var large = Exchange.post("/upload")
                .header("Content-Length", "99000000")
                .header("Content-Type", "multipart/form-data; boundary=x");
        var silent = Exchange.post("/upload").header("Content-Type", "multipart/form-data; boundary=x");

        assertThat(through(limits, large).status()).isEqualTo(403);
        assertThat(through(limits, silent).wentOn()).isFalse();
        assertThat(refused.events).containsExactly("form.stranger null+0");
    }

    @ParameterizedTest(name = "GRD-3.2 what nobody types does not come in: {0}")
    @CsvSource({
        "'a null byte', 'ab\u0000c', abc",
        "'a mark that turns words', 'veilig\u202Efdp.exe', veiligfdp.exe",
        "'signs without width', 'Gelder\u200Bland\uFEFF', Gelderland",
        "'half a letter', 'half \uD83D teken', half  teken",
        "'letters and joined pictures stay', 'een\ttab, é, 😀 en 👩\u200D🔬', 'een\ttab, é, 😀 en 👩\u200D🔬'",
        "'words from right to left stay', 'שלום עולם', 'שלום עולם'"
    })
    void whatNobodyTypesDoesNotComeIn(String what, String typed, String kept) throws Exception {
        var exchange = through(limits, Exchange.post("/groups/start").parameter("title", typed));

        assertThat(exchange.passed().getParameter("title")).isEqualTo(kept);
        assertThat(exchange.passed().getParameterMap().get("title")).containsExactly(kept);
    }

    @Test
    @DisplayName("GRD-3.2 an address with a null byte is answered with a refusal")
    void anAddressWithANullByteIsRefused() throws Exception {
        var exchange = through(limits, Exchange.get("/groups").parameter("words", "a%00b"));

        assertThat(exchange.status()).isEqualTo(400);
        assertThat(exchange.wentOn()).isFalse();
    }

    @Test
    @DisplayName("GRD-6.2 a report makes no lines of its own in the log")
    void aReportMakesNoLinesOfItsOwn() {
        assertThat(PolicyReportServlet.oneLine("a\r\nERROR forged \u001b[31m é"))
                .isEqualTo("a??ERROR forged ?[31m ?");
        assertThat(PolicyReportServlet.oneLine("a".repeat(30_000))).hasSize(2_000);
    }

    private static Exchange through(HttpFilter filter, Exchange exchange) throws Exception {
        filter.doFilter(exchange.request(), exchange.response(), exchange.chain());
        return exchange;
    }
}
