package nl.plein.web.auditlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Stream;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ActorType;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.audit.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditWordsTest {

    @ParameterizedTest(name = "AUD-1.1 AUD-7.2 every name in the catalogue has words in {0}")
    @ValueSource(strings = {"nl", "en"})
    void everyNameHasWords(String language) throws IOException {
        var words = new Properties();
        var file = "/nl/plein/web/text/auditlog_" + language + ".properties";
        try (var in = new InputStreamReader(getClass().getResourceAsStream(file), StandardCharsets.UTF_8)) {
            words.load(in);
        }

        assertThat(words.stringPropertyNames()).containsAll(keys().toList());
    }

    private static Stream<String> keys() {
        return Stream.of(
                        Stream.of(Action.values()).map(one -> "action." + one.dotted()),
                        Stream.of(Outcome.values()).map(one -> "outcome." + one.word()),
                        Stream.of(ObjectType.values()).map(one -> "type." + one.word()),
                        Stream.of(ActorType.values()).map(one -> "actor." + one.word()))
                .flatMap(names -> names)
                .map("auditlog."::concat);
    }
}
