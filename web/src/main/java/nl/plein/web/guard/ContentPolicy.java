package nl.plein.web.guard;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** What a browser may do with our answers: load and run only what is ours, or carries the nonce of this very answer. */
public final class ContentPolicy {

    /** Name of the header. */
    public static final String HEADER = "Content-Security-Policy";

    /** Name of the request attribute with the nonce of this answer. */
    public static final String NONCE = "cspNonce";

    /** The policy of a page that is nothing but words. */
    static final String NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String PAGE = "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none';"
            + " form-action 'self'; img-src 'self' blob:; style-src 'self'; font-src 'self'; connect-src 'self';"
            + " report-uri /csp-report; script-src 'self' 'nonce-%s'";

    private static final String POSTING =
            "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; style-src 'self';"
                    + " img-src 'self'; font-src 'self'; report-uri /csp-report; form-action %s; script-src 'nonce-%s'";

    private ContentPolicy() {}

    /** The policy of pages. */
    public static String page(String nonce) {
        return String.format(PAGE, nonce);
    }

    /** The policy of a page that does nothing but post a form to another origin of ours. */
    public static String posting(String nonce, String origin) {
        return String.format(POSTING, origin, nonce);
    }

    /**
     * A new nonce, in the spelling that PrimeFaces accepts: a random UUID in Base64, 122 bits of a secure generator.
     */
    static String nonce() {
        return Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
    }
}
