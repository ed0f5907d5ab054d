package nl.plein.ejb.platform;

import java.io.Serializable;
import java.util.List;
import nl.plein.persistence.platform.ProviderRow;
import nl.plein.security.Seen;

/**
 * One organisation, ready to change.
 *
 * @param offered entity ids of providers that it could be given, some of those that were looked for
 * @param more whether there are others to be found by more words
 * @param unused whether nobody and nothing belongs to it
 */
public record OrganisationDetails(
        String ref, String name, List<Held> providers, List<String> offered, boolean more, boolean unused)
        implements Serializable {

    /**
     * A provider that it has.
     *
     * @param domains the mail domains for which it speaks
     * @param own whether the person who looks comes in by it
     * @param unused whether nobody ever came in by it
     */
    public record Held(ProviderRow row, List<String> domains, boolean own, boolean unused) implements Serializable {

        public Held {
            domains = List.copyOf(domains);
        }

        /** To be sent back with a change of the domains. */
        public Seen seen() {
            return Seen.of(lines());
        }

        /** As somebody types them. */
        public String lines() {
            return String.join("\n", domains);
        }
    }

    public OrganisationDetails {
        providers = List.copyOf(providers);
        offered = List.copyOf(offered);
    }
}
