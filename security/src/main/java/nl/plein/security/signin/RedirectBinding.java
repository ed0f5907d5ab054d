package nl.plein.security.signin;

import java.io.ByteArrayOutputStream;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import net.shibboleth.utilities.java.support.xml.SerializeSupport;
import org.opensaml.core.xml.XMLObject;

/**
 * Messages in the query of an address (HTTP-Redirect binding). The signature is over the characters of the query as
 * they were sent, in the order of the standard, whatever the order in which they came.
 *
 * @param name {@code SAMLRequest} or {@code SAMLResponse}
 * @param raw the parameters as they were sent, still encoded
 */
record RedirectBinding(String name, Map<String, String> raw) {

    static final String REQUEST = "SAMLRequest";
    static final String RESPONSE = "SAMLResponse";
    private static final String RELAY = "RelayState";
    private static final String ALGORITHM = "SigAlg";
    private static final String SIGNATURE = "Signature";
    private static final int CHUNK = 8192;

    /** The address of a provider with our signed message in it. */
    static String address(String location, XMLObject message, String parameter, String relay, SamlKeys.Pair key) {
        String algorithm = Algorithms.forKey(key.certificate().getPublicKey());
        String xml = SerializeSupport.nodeToString(OpenSaml.write(message));
        String signed = parameter + "=" + encode(Base64.getEncoder().encodeToString(deflate(xml)))
                + (relay == null ? "" : "&" + RELAY + "=" + encode(relay))
                + "&" + ALGORITHM + "=" + encode(algorithm);
        String signature = Base64.getEncoder().encodeToString(sign(signed, algorithm, key));
        return location + (location.contains("?") ? "&" : "?") + signed + "&" + SIGNATURE + "=" + encode(signature);
    }

    static RedirectBinding read(String query) {
        SignInRefused.unless(query != null && query.length() <= StrictParser.LARGEST, Reason.BINDING);
        Map<String, String> raw = new HashMap<>();
        for (String part : query.split("&")) {
            int at = part.indexOf('=');
            SignInRefused.unless(
                    at > 0 && raw.put(part.substring(0, at), part.substring(at + 1)) == null, Reason.BINDING);
        }
        SignInRefused.unless(raw.containsKey(REQUEST) != raw.containsKey(RESPONSE), Reason.BINDING);
        return new RedirectBinding(raw.containsKey(REQUEST) ? REQUEST : RESPONSE, raw);
    }

    boolean isRequest() {
        return REQUEST.equals(name);
    }

    byte[] message() {
        return inflate(PostedMessage.base64(decode(raw.get(name))));
    }

    /** The key beside the message, or null. */
    String relayState() {
        return raw.containsKey(RELAY) ? decode(raw.get(RELAY)) : null;
    }

    /** Refuses unless one of the provider's keys signed exactly these characters. */
    void verify(Provider provider) {
        SignInRefused.unless(raw.containsKey(SIGNATURE) && raw.containsKey(ALGORITHM), Reason.SIGNATURE_MISSING);
        String algorithm = Algorithms.java(decode(raw.get(ALGORITHM)));
        byte[] signature = PostedMessage.base64(decode(raw.get(SIGNATURE)));
        String signed = name + "=" + raw.get(name)
                + (raw.containsKey(RELAY) ? "&" + RELAY + "=" + raw.get(RELAY) : "")
                + "&" + ALGORITHM + "=" + raw.get(ALGORITHM);
        SignInRefused.unless(
                provider.signingKeys().stream().anyMatch(key -> fits(signed, signature, algorithm, key)),
                Reason.SIGNATURE_INVALID);
    }

    private static boolean fits(String signed, byte[] signature, String algorithm, PublicKey key) {
        try {
            Signature check = Signature.getInstance(algorithm);
            check.initVerify(key);
            check.update(signed.getBytes(StandardCharsets.US_ASCII));
            return check.verify(signature);
        } catch (GeneralSecurityException other) {
            return false;
        }
    }

    private static byte[] sign(String text, String algorithm, SamlKeys.Pair key) {
        try {
            Signature signature = Signature.getInstance(Algorithms.java(algorithm));
            signature.initSign(key.key());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("the key of Plein cannot sign", broken);
        }
    }

    static byte[] deflate(String text) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        deflater.setInput(text.getBytes(StandardCharsets.UTF_8));
        deflater.finish();
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        while (!deflater.finished()) {
            small.write(chunk, 0, deflater.deflate(chunk));
        }
        deflater.end();
        return small.toByteArray();
    }

    /** Stops at the size limit: a thousand bytes can inflate to a million. */
    private static byte[] inflate(byte[] small) {
        Inflater inflater = new Inflater(true);
        inflater.setInput(small);
        ByteArrayOutputStream large = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        try {
            while (!inflater.finished()) {
                int count = inflater.inflate(chunk);
                SignInRefused.unless(count > 0, Reason.BINDING);
                large.write(chunk, 0, count);
                SignInRefused.unless(large.size() <= StrictParser.LARGEST, Reason.SIZE);
            }
            return large.toByteArray();
        } catch (DataFormatException broken) {
            throw new SignInRefused(Reason.BINDING, broken);
        } finally {
            inflater.end();
        }
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String decode(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw new SignInRefused(Reason.BINDING, broken);
        }
    }
}
