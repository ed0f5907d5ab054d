package nl.plein.persistence.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworksTest {

    private static final String LIST = "192.0.2.0/24, 10.1.2.3\n2001:db8::/32";

    @ParameterizedTest(name = "GRD-7.2 {0} lies in the list: {1}")
    @CsvSource({
        "192.0.2.255, true",
        "192.0.3.0, false",
        "10.1.2.3, true",
        "10.1.2.4, false",
        "2001:db8:1::9, true",
        "2001:db9::1, false",
        "::ffff:192.0.2.7, false",
        "localhost, false",
        "'', false"
    })
    void anAddressLiesInTheList(String address, boolean inside) {
        assertThat(Networks.of(LIST).hold(address)).isEqualTo(inside);
    }

    @ParameterizedTest(name = "SIT-3.2 {0} is no network")
    @ValueSource(
            strings = {"192.0.2.0/33", "0.0.0.0/0", "256.1.1.1", "gelderland.nl", "::/0", "2001:db8::/129", "1.2.3"})
    void thisIsNoNetwork(String part) {
        assertThat(Networks.wrong("192.0.2.0/24 " + part)).contains(part);
    }
}
