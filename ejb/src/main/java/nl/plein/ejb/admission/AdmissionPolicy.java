package nl.plein.ejb.admission;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.plein.ejb.mail.MailAddress;

/** Who comes in without being asked. */
final class AdmissionPolicy {

    /** Why somebody comes in; the name is the ground in the log. */
    enum Way {
        OPEN,
        ORGANISATION,
        DOMAIN;

        String ground() {
            return "admission." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private AdmissionPolicy() {}

    /**
     * The way that is open to a person, if there is one.
     *
     * @param openToAll whether anyone may join
     * @param organisation whether the person's organisation is admitted
     * @param domains admitted mail domains, in the letters of the network
     * @param mail the address that the person's provider gave, or null
     * @param spokenFor whether one who vouches for the person may speak for a domain
     */
    static Optional<Way> way(
            boolean openToAll, boolean organisation, List<String> domains, String mail, Predicate<String> spokenFor) {
        if (openToAll) {
            return Optional.of(Way.OPEN);
        }
        if (organisation) {
            return Optional.of(Way.ORGANISATION);
        }
        return MailAddress.of(mail)
                .map(MailAddress::domain)
                .filter(domains::contains)
                .filter(spokenFor)
                .map(domain -> Way.DOMAIN);
    }
}
