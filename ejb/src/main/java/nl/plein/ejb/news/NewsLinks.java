package nl.plein.ejb.news;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.plein.persistence.news.NewsDue;
import nl.plein.persistence.shared.StorageSetting;
import nl.plein.security.session.DerivedToken;
import nl.plein.security.session.SecretFile;

/**
 * What the link that stops mail carries: the same in each mail to a person until it was used, so that old mails work
 * too, and hard to guess. It is made anew for each mail with the key of the platform; rows know its hash only.
 */
@ApplicationScoped
public class NewsLinks {

    private volatile DerivedToken tokens;

    /** What the link in the next mail to this person carries. */
    public String code(NewsDue reader) {
        if (tokens == null) {
            tokens = new DerivedToken(key());
        }
        return tokens.of("news " + reader.account() + ' ' + reader.stopNo());
    }

    private static byte[] key() {
        var file = StorageSetting.DATA.folder().resolve("keys").resolve("news.key");
        try {
            return SecretFile.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read or make " + file, e);
        }
    }
}
