package nl.plein.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DevicesTest {

    @ParameterizedTest(name = "SES-4.6 {0} is {1}")
    @CsvSource({
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0, firefox-windows",
        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/126.0 Safari/537.36 Edg/126.0, edge-linux",
        "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36, chrome-android",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Version/17.5 Mobile Safari/604.1, safari-ios",
        "curl/8.5.0, unknown-unknown",
        ", unknown-unknown"
    })
    void browserAndSystem(String agent, String code) {
        var exchange = Exchange.get("/");
        if (agent != null) {
            exchange.header("User-Agent", agent);
        }

        assertThat(Devices.of(exchange.request(), "x").browser()).isEqualTo(code);
    }

    @Test
    @DisplayName("SES-8.1 a browser keeps its value; one that has none, or a made-up one, gets a fresh one")
    void aBrowserIsKnownAgain() {
        var value = Devices.value(Exchange.get("/").request());

        assertThat(Devices.value(
                        Exchange.get("/").cookie("__Host-plein-device", value).request()))
                .isEqualTo(value);
        assertThat(Devices.value(
                        Exchange.get("/").cookie("__Host-plein-device", "1").request()))
                .isNotEqualTo(value)
                .hasSameSizeAs(value);
        assertThat(Devices.of(Exchange.get("/").request(), value).mark())
                .hasSize(64)
                .doesNotContain(value);
    }

    @ParameterizedTest(name = "SES-4.6 of {0} only {1} is kept")
    @CsvSource({"145.53.12.99, 145.53", "2a02:a210:1234:5600::1, 2a02:a210", "localhost, "})
    void theBeginningOfTheAddress(String address, String kept) {
        assertThat(Devices.network(address)).isEqualTo(kept);
    }
}
