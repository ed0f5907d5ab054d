package nl.plein.security.signin;

import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Supplier;
import javax.xml.namespace.QName;
import net.shibboleth.utilities.java.support.component.ComponentInitializationException;
import net.shibboleth.utilities.java.support.xml.BasicParserPool;
import org.opensaml.core.config.ConfigurationService;
import org.opensaml.core.config.InitializationException;
import org.opensaml.core.config.InitializationService;
import org.opensaml.core.config.Initializer;
import org.opensaml.core.xml.XMLObject;
import org.opensaml.core.xml.config.XMLObjectProviderRegistry;
import org.opensaml.core.xml.io.MarshallingException;
import org.opensaml.core.xml.io.UnmarshallingException;
import org.opensaml.core.xml.util.XMLObjectSupport;
import org.w3c.dom.Element;

/**
 * Starts the server's own OpenSAML and lends it the class loader it needs.
 *
 * <p>The library's start-up service stops at two start-up classes whose libraries the server does not carry (metrics
 * and an HTTP client, neither used here); so we run the others ourselves, and any other failure is fatal. The registry
 * is static and survives a redeployment, so starting twice does no harm.
 */
final class OpenSaml {

    private static final Set<String> WITHOUT_LIBRARY =
            Set.of("MetricRegistryInitializer", "HttpClientSecurityConfigurationInitalizer");
    private static final int PARSERS = 20;

    private static BasicParserPool pool;

    private OpenSaml() {}

    /** Runs the work with the library's own class loader as the thread's: its services are looked up through that. */
    static <T> T with(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader ours = thread.getContextClassLoader();
        thread.setContextClassLoader(InitializationService.class.getClassLoader());
        try {
            start();
            return work.get();
        } finally {
            thread.setContextClassLoader(ours);
        }
    }

    private static synchronized void start() {
        if (pool != null) {
            return;
        }
        try {
            ServiceLoader.load(Initializer.class, InitializationService.class.getClassLoader()).stream()
                    .filter(one -> !WITHOUT_LIBRARY.contains(one.type().getSimpleName()))
                    .forEach(OpenSaml::run);
            pool = StrictParser.pool(PARSERS);
            ConfigurationService.get(XMLObjectProviderRegistry.class).setParserPool(pool);
        } catch (ComponentInitializationException broken) {
            throw new IllegalStateException("OpenSAML did not start", broken);
        }
    }

    private static void run(ServiceLoader.Provider<Initializer> one) {
        try {
            one.get().init();
        } catch (InitializationException broken) {
            throw new IllegalStateException(
                    "OpenSAML did not start: " + one.type().getName(), broken);
        }
    }

    /** The one parser pool, ours and strict; the shared registry could have been given another one. */
    static synchronized BasicParserPool pool() {
        return pool;
    }

    static XMLObject read(Element element) {
        try {
            var reader = XMLObjectSupport.getUnmarshaller(element);
            SignInRefused.unless(reader != null, Reason.SCHEMA);
            return reader.unmarshall(element);
        } catch (UnmarshallingException broken) {
            throw new SignInRefused(Reason.SCHEMA, broken);
        } catch (StackOverflowError deep) {
            throw new SignInRefused(Reason.SIZE, deep);
        }
    }

    static Element write(XMLObject object) {
        try {
            return XMLObjectSupport.marshall(object);
        } catch (MarshallingException broken) {
            throw new IllegalStateException("a message of our own cannot be written", broken);
        }
    }

    @SuppressWarnings("unchecked") // the name decides the type; every caller names its own
    static <T extends XMLObject> T make(QName name) {
        return (T) XMLObjectSupport.buildXMLObject(name);
    }
}
