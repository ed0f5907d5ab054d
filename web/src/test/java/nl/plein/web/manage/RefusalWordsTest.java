package nl.plein.web.manage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Stream;
import nl.plein.security.signin.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalWordsTest {

    @ParameterizedTest(name = "SIG-2.9 every step at which a sign-in is refused has a meaning and a remedy in {0}")
    @ValueSource(strings = {"nl", "en"})
    void everyStepHasWords(String language) throws IOException {
        var words = new Properties();
        var file = "/nl/plein/web/text/manage_" + language + ".properties";
        try (var in = new InputStreamReader(getClass().getResourceAsStream(file), StandardCharsets.UTF_8)) {
            words.load(in);
        }

        assertThat(words.stringPropertyNames())
                .containsAll(Stream.of(Reason.values())
                        .flatMap(one ->
                                Stream.of("manage.refusals.step." + one.step(), "manage.refusals.remedy." + one.step()))
                        .toList());
    }
}
