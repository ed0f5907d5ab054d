package nl.plein.compliance.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads what the build made; nothing is started here. */
class HardeningIT {

    private static final Path SERVER = Path.of(System.getProperty("wildfly", "../ear/server/target/wildfly"));

    @ParameterizedTest(name = "SRV-1.1 SRV-1.5 {0}")
    @ValueSource(strings = {"standalone.xml", "standalone-ha.xml"})
    void whatPleinDoesNotUseIsGone(String configuration) throws IOException {
        assertThat(read(configuration))
                .doesNotContain("<ajp-listener", "<https-listener", "welcome-content", "<http-invoker", "ExampleDS")
                .doesNotContain(
                        "com.h2database.h2", "http-remoting-connector", "modcluster:", "webservices:", "batch-jberet")
                .doesNotContain("urn:wildfly:metrics", "urn:wildfly:health", "name=\"ajp\"", "name=\"https\"")
                .doesNotContain("messaging-activemq", "applicationKS");
        assertThat(SERVER.resolve("welcome-content")).doesNotExist();
        assertThat(SERVER.resolve("modules/system/layers/base/com/h2database")).doesNotExist();
    }

    @ParameterizedTest(name = "SRV-1.2 {0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "request-parse-timeout|10000",
                "no-request-timeout|30000",
                "read-timeout|60000",
                "max-parameters|500",
                "max-headers|100",
                "max-cookies|50",
                "max-header-size|32768",
                "enable-http2|false",
                "max-post-size|${plein.post.limit:125829120}",
                "proxy-address-forwarding|${plein.proxy:false}"
            })
    void theDoorHasLimits(String attribute, String value) throws IOException {
        for (String configuration : List.of("standalone.xml", "standalone-ha.xml")) {
            var listener = only("<http-listener [^>]*>", read(configuration));

            // An attribute that has the value of WildFly's own default is not written down.
            if (attribute.equals("enable-http2") && !listener.contains(attribute)) {
                continue;
            }
            assertThat(listener).contains(attribute + "=\"" + value + "\"");
        }
    }

    @Test
    @DisplayName("SRV-1.2 The patched Undertow is the only one")
    void theDoorIsPatched() throws IOException {
        var module = SERVER.resolve("modules/system/layers/base/io/undertow/core/main");

        try (var files = Files.list(module)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("module.xml", "undertow-core-2.3.25.Final.jar");
        }
        assertThat(Files.readString(module.resolve("module.xml"))).contains("undertow-core-2.3.25.Final.jar");
    }

    @ParameterizedTest(name = "SRV-1.3 SRV-1.5 {0}")
    @ValueSource(strings = {"standalone.xml", "standalone-ha.xml"})
    void managementIsForThisMachineOnly(String configuration) throws IOException {
        var xml = read(configuration);

        assertThat(only("<interface name=\"management\">\\s*<inet-address [^>]*>", xml))
                .contains("value=\"127.0.0.1\"");
        assertThat(xml).contains("console-enabled=\"false\"", "<access-control provider=\"rbac\">");
    }

    @Test
    @DisplayName("SRV-1.6 Keys and messages of identity providers never come into the log")
    void theLogIsDiscreet() throws IOException {
        assertThat(read("standalone.xml").replaceAll("\\s+", " "))
                .contains("<logger category=\"org.opensaml\"> <level name=\"INFO\"/>")
                .contains("<logger category=\"org.apache.xml.security\"> <level name=\"INFO\"/>")
                .contains("<logger category=\"net.shibboleth.utilities.java.support.xml\"> <level name=\"OFF\"/>");
    }

    @Test
    @DisplayName("SRV-1.6 Every start has the same locale, time zone and filter")
    void everyStartIsTheSame() throws IOException {
        assertThat(Files.readString(SERVER.resolve("bin/standalone.conf")))
                .contains("-Duser.language=en", "-Duser.timezone=UTC", "JDK_SERIAL_FILTER=\"maxbytes=")
                .contains("commons.collections.functors", "ExitOnOutOfMemoryError");
    }

    @ParameterizedTest(name = "SRV-2.2 {0} has its own role and pool, and no secret of its own")
    @ValueSource(strings = {"PleinDS", "PleinOwnerDS"})
    void theDataSourcesAreSetFromTheFile(String name) throws IOException {
        var xml = read("standalone.xml").replaceAll("\\s+", " ");
        var source = only("<datasource [^>]*pool-name=\"" + name + "\".*?</datasource>", xml);

        assertThat(source).contains("${plein.db.driver:h2}", "JDBC4ValidConnectionChecker", ".password:unset}");
    }

    private static String read(String configuration) throws IOException {
        return Files.readString(SERVER.resolve("standalone/configuration").resolve(configuration));
    }

    private static String only(String pattern, String text) {
        var found = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group();
    }
}
