package nl.plein.ejb.mail;

import java.util.Arrays;
import java.util.List;
import nl.plein.security.Refusal;

/** Mail domains as somebody types them. */
public final class MailDomains {

    private MailDomains() {}

    /**
     * Each of them once, in the letters of the network.
     *
     * @param typed with spaces, commas or line ends between
     * @throws Refusal when one of them is no domain
     */
    public static List<String> of(String typed) {
        return Arrays.stream(typed.split("[\\s,;]+"))
                .filter(one -> !one.isEmpty())
                .map(one -> MailAddress.domain(one.startsWith("@") ? one.substring(1) : one)
                        .orElseThrow(() -> new Refusal("admission.rules.domain", one)))
                .distinct()
                .toList();
    }
}
