package nl.plein.web.guard;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import nl.plein.security.session.FormToken;
import nl.plein.security.session.SecretFile;

/** The signer of form values, with its key from the folder of the application. */
@ApplicationScoped
public class FormTokens {

    private volatile FormToken tokens;

    /** Made at first use. */
    public FormToken get() {
        if (tokens == null) {
            tokens = new FormToken(key());
        }
        return tokens;
    }

    private static byte[] key() {
        var file = Path.of(GuardSetting.DATA.value(), "keys", "form.key");
        try {
            return SecretFile.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read or make " + file, e);
        }
    }
}
