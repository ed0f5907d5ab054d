package nl.plein.security.signin;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import net.shibboleth.utilities.java.support.component.ComponentInitializationException;
import net.shibboleth.utilities.java.support.xml.BasicParserPool;
import net.shibboleth.utilities.java.support.xml.XMLParserException;
import org.w3c.dom.Document;

/**
 * From bytes to one document, once: the same nodes are checked, verified and read. Small, UTF-8, without DOCTYPE; what
 * a parser would accept and a reader could misread is refused by {@link NodeScan}.
 */
final class StrictParser {

    /** Largest message in bytes, decoded; a real one has about 11,000. */
    static final int LARGEST = 256 * 1024;

    private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final int HEAD = 200;

    private StrictParser() {}

    static BasicParserPool pool(int parsers) throws ComponentInitializationException {
        BasicParserPool pool = new BasicParserPool();
        pool.setMaxPoolSize(parsers);
        pool.setCoalescing(true);
        pool.setIgnoreComments(true);
        pool.setExpandEntityReferences(false);
        pool.setXincludeAware(false);
        pool.setBuilderFeatures(Map.of(
                "http://apache.org/xml/features/disallow-doctype-decl", true,
                "http://javax.xml.XMLConstants/feature/secure-processing", true,
                "http://xml.org/sax/features/external-general-entities", false,
                "http://xml.org/sax/features/external-parameter-entities", false));
        pool.initialize();
        return pool;
    }

    static Document read(byte[] message) {
        SignInRefused.unless(message.length <= LARGEST, Reason.SIZE);
        String text = utf8(message);
        SignInRefused.unless(!text.contains("<!DOCTYPE") && !text.contains("<!ENTITY"), Reason.DOCTYPE);
        try {
            Document document = OpenSaml.pool().parse(new ByteArrayInputStream(message));
            NodeScan.check(document.getDocumentElement());
            return document;
        } catch (XMLParserException broken) {
            throw new SignInRefused(Reason.XML, broken);
        }
    }

    private static String utf8(byte[] message) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(message))
                    .toString();
            SignInRefused.unless(text.startsWith("<"), Reason.ENCODING);
            var declared = ENCODING.matcher(text.substring(0, Math.min(HEAD, text.length())));
            if (declared.find()) {
                String name = declared.group(1).toUpperCase(Locale.ROOT);
                SignInRefused.unless(name.equals("UTF-8") || name.equals("US-ASCII"), Reason.ENCODING);
            }
            return text;
        } catch (CharacterCodingException foreign) {
            throw new SignInRefused(Reason.ENCODING, foreign);
        }
    }
}
