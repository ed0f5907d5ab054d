package nl.plein.ejb.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest(name = "MAI-2.5 {0} is one address")
    @CsvSource({
        "anna@gelderland.nl, anna@gelderland.nl",
        "' anna@GELDERLAND.NL ', anna@gelderland.nl",
        "Anna.de-Vries+plein@gelderland.nl, Anna.de-Vries+plein@gelderland.nl",
        "anna@b\u00fccher.example, anna@xn--bcher-kva.example",
        "anna@gelderl\u0430nd.nl, anna@xn--gelderlnd-6yh.nl"
    })
    void oneAddressInOneSpelling(String typed, String text) {
        assertThat(MailAddress.of(typed)).map(MailAddress::text).contains(text);
    }

    @ParameterizedTest(name = "MAI-2.5 row {index} is no address")
    @ValueSource(
            strings = {
                "",
                "anna",
                "@gelderland.nl",
                "anna@",
                "anna@localhost",
                "anna@gelderland.nl,bas@gelderland.nl",
                "anna@gelderland.nl bas@gelderland.nl",
                "anna@gelderland.nl\r\nBcc: bas@gelderland.nl",
                "anna\r\nBcc:bas@gelderland.nl",
                "\"anna bas\"@gelderland.nl",
                "Anna <anna@gelderland.nl>",
                "anna@bas@gelderland.nl",
                "anna..b@gelderland.nl",
                ".anna@gelderland.nl",
                "anna@-gelderland.nl",
                "anna@gelderland..nl",
                "anna@[127.0.0.1]",
                "anna@127.0.0.1",
                "\u0430nna@gelderland.nl",
                "anna@gelderland.nl\u0000"
            })
    void noAddress(String typed) {
        assertThat(MailAddress.of(typed)).isEmpty();
    }
}
