package nl.plein.security.signin;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the browser brought by POST, in the HTTP-POST binding: exactly one message, in the body alone, in plain base64.
 *
 * @param method method of the HTTP request
 * @param contentType its media type
 * @param query its query string, or null
 * @param fields fields of its body and query together
 */
public record PostedMessage(String method, String contentType, String query, Map<String, List<String>> fields) {

    private static final String RESPONSE = "SAMLResponse";
    private static final String REQUEST = "SAMLRequest";
    private static final String RELAY = "RelayState";
    private static final Set<String> BLANKS = Set.of("\r", "\n", " ", "\t");

    byte[] response() {
        return decoded(RESPONSE, REQUEST);
    }

    byte[] request() {
        return decoded(REQUEST, RESPONSE);
    }

    boolean isRequest() {
        return fields.containsKey(REQUEST);
    }

    /** The key that came back beside the message; empty when there is none or more than one. */
    String relayState() {
        List<String> values = fields.getOrDefault(RELAY, List.of());
        return values.size() == 1 ? values.get(0) : "";
    }

    private byte[] decoded(String wanted, String other) {
        boolean form = contentType != null && contentType.startsWith("application/x-www-form-urlencoded");
        SignInRefused.unless("POST".equals(method) && form && (query == null || query.isEmpty()), Reason.BINDING);
        List<String> values = fields.getOrDefault(wanted, List.of());
        SignInRefused.unless(values.size() == 1 && !fields.containsKey(other), Reason.BINDING);
        return base64(values.get(0));
    }

    static byte[] base64(String value) {
        SignInRefused.unless(value.length() <= 2 * StrictParser.LARGEST, Reason.SIZE);
        String text = value;
        for (String blank : BLANKS) {
            text = text.replace(blank, "");
        }
        SignInRefused.unless(!text.isEmpty() && text.length() % 4 == 0, Reason.BINDING);
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException strange) {
            throw new SignInRefused(Reason.BINDING, strange);
        }
    }
}
