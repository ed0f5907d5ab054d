package nl.plein.security.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** The providers whose metadata this server has, admitted or not: the ones there are to choose from. */
@ApplicationScoped
public class ImportedProviders {

    @Inject
    SamlParts parts;

    /** Entity ids with these words in them, by name. Empty words find all. */
    public List<String> named(String words) {
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        return parts.imported().stream()
                .filter(one -> one.toLowerCase(Locale.ROOT).contains(wanted))
                .sorted()
                .toList();
    }

    /** Whether the metadata of this provider are here and good. */
    public boolean has(String entityId) {
        return parts.metadata(entityId).isPresent();
    }
}
