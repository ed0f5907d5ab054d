package nl.plein.security.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormTokenTest {

    private final FormToken tokens = new FormToken(new byte[32]);

    @Test
    @DisplayName("SES-1.5 a form is taken when it says what the cookie says")
    void aFormIsTakenWhenItSaysWhatTheCookieSays() {
        var token = tokens.fresh("plein.example");

        assertThat(tokens.accepts(token, token, "plein.example")).isTrue();
    }

    @Test
    @DisplayName("SES-1.5 a form is refused when field or cookie is missing or another")
    void aFormIsRefusedWhenFieldOrCookieDiffers() {
        var token = tokens.fresh("plein.example");
        var other = tokens.fresh("plein.example");

        assertThat(tokens.accepts(null, token, "plein.example")).isFalse();
        assertThat(tokens.accepts(token, null, "plein.example")).isFalse();
        assertThat(tokens.accepts(other, token, "plein.example")).isFalse();
    }

    @Test
    @DisplayName("SES-1.5 a value of another host, another key or a hand that made it up is not ours")
    void aForeignValueIsNotOurs() {
        var elsewhere = tokens.fresh("other.example");
        var key = new byte[32];
        key[0] = 1;
        var foreign = new FormToken(key).fresh("plein.example");
        var invented = "A".repeat(43) + "." + "A".repeat(43);

        assertThat(tokens.accepts(elsewhere, elsewhere, "plein.example")).isFalse();
        assertThat(tokens.accepts(foreign, foreign, "plein.example")).isFalse();
        assertThat(tokens.accepts(invented, invented, "plein.example")).isFalse();
    }

    @Test
    @DisplayName("SES-1.5 the key is made once, and only its owner may read it")
    void theKeyIsMadeOnce(@TempDir Path folder) throws Exception {
        var file = folder.resolve("keys/form.key");

        var first = SecretFile.read(file);
        var second = SecretFile.read(file);

        assertThat(first).hasSize(32).isEqualTo(second).isNotEqualTo(new byte[32]);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(file.getParent()).isDirectoryNotContaining("glob:**/new*");
    }
}
