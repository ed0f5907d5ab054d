package nl.plein.ejb.site;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plein.persistence.shared.Likeness;
import nl.plein.security.Refusal;
import nl.plein.security.signin.SamlSetting;

/**
 * The address of a site, read strictly: whatever could be taken for another, or for the platform itself, is refused.
 */
final class SiteHost {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;
    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?");

    /** At least two labels, the last of which is no number. */
    private static final Pattern DOMAIN = Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,24}");

    private static final int LONGEST_DOMAIN = 190;

    /** Names that people, programs or browsers expect something else at. */
    private static final Set<String> RESERVED = Stream.of(
                    "www",
                    "web",
                    "mail",
                    "smtp",
                    "imap",
                    "pop",
                    "mx",
                    "ftp",
                    "sftp",
                    "ssh",
                    "ns",
                    "dns",
                    "vpn",
                    "proxy",
                    "admin",
                    "administrator",
                    "beheer",
                    "beheerder",
                    "root",
                    "system",
                    "platform",
                    "plein",
                    "host",
                    "api",
                    "static",
                    "assets",
                    "cdn",
                    "media",
                    "files",
                    "download",
                    "upload",
                    "test",
                    "staging",
                    "auth",
                    "login",
                    "logout",
                    "signin",
                    "signout",
                    "sso",
                    "saml",
                    "idp",
                    "oauth",
                    "account",
                    "wachtwoord",
                    "password",
                    "aanmelden",
                    "inloggen",
                    "digid",
                    "eherkenning",
                    "status",
                    "health",
                    "metrics",
                    "help",
                    "support",
                    "helpdesk",
                    "security",
                    "abuse",
                    "postmaster",
                    "hostmaster",
                    "webmaster",
                    "noreply",
                    "audit",
                    "archive",
                    "archief",
                    "autoconfig",
                    "autodiscover",
                    "wpad",
                    "isatap",
                    "localhost",
                    "local")
            .map(Likeness::of)
            .collect(Collectors.toUnmodifiableSet());

    private SiteHost() {}

    /** The domain of the platform, under which sites get their first address. */
    static String domain() {
        return URI.create(SamlSetting.ORIGIN.value()).getHost();
    }

    /**
     * The host below the domain of the platform that somebody typed the first part of.
     *
     * @throws Refusal that says what is wrong with it
     */
    static String below(String typed) {
        var label = typed.strip().toLowerCase(Locale.ROOT);
        if (label.contains("--") || !LABEL.matcher(label).matches()) {
            throw new Refusal("site.host.letters");
        }
        if (label.length() < SHORTEST || label.length() > LONGEST) {
            throw new Refusal("site.host.length", SHORTEST, LONGEST);
        }
        if (label.chars().noneMatch(Character::isLetter)) {
            throw new Refusal("site.host.number");
        }
        if (RESERVED.contains(Likeness.of(label))) {
            throw new Refusal("site.host.reserved", label);
        }
        return label + "." + domain();
    }

    /**
     * The host that somebody typed, whole: below the domain of the platform, or of another domain.
     *
     * @throws Refusal that says what is wrong with it
     */
    static String any(String typed) {
        var host = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        if (!host.contains(".")) {
            return below(host);
        }
        if (host.endsWith("." + domain())) {
            return below(host.substring(0, host.length() - domain().length() - 1));
        }
        if (host.length() > LONGEST_DOMAIN || !DOMAIN.matcher(host).matches() || host.contains("--")) {
            throw new Refusal("site.host.domain");
        }
        if (Likeness.of(host).endsWith(Likeness.of(domain()))) {
            throw new Refusal("site.host.imitates", domain());
        }
        return host;
    }
}
