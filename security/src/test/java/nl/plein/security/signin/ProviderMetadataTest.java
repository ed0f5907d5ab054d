package nl.plein.security.signin;

import static nl.plein.security.signin.Forge.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import nl.plein.security.signin.Forge.Keys;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProviderMetadataTest {

    private static final String ENTITY = "https://idp.example/m";

    @TempDir
    Path folder;

    @TempDir
    Path copies;

    @Test
    @DisplayName("SIG-1.8 keys for signing count, keys for encryption do not")
    void onlySigningKeysCount() {
        var provider = read(MetadataText.ofFirst()).get(0);

        assertThat(provider.signingKeys())
                .contains(Keys.IDP.pair().getPublic(), Keys.NEXT.pair().getPublic())
                .doesNotContain(Keys.IDP_ENCRYPTION.pair().getPublic());
        assertThat(provider.signIn()).isEqualTo("https://idp.example/sso");
        assertThat(provider.signOut()).contains("https://idp.example/slo");
    }

    @ParameterizedTest(name = "SIG-1.8 {0}")
    @MethodSource
    void refused(String what, String metadata, Reason reason) {
        var refusal = catchThrowableOfType(SignInRefused.class, () -> read(metadata));

        assertThat(refusal).isNotNull();
        assertThat(refusal.reason()).isEqualTo(reason);
    }

    static Stream<Arguments> refused() {
        var good = good();
        return Stream.of(
                Arguments.of("S14 weak key", of(TestKey.weakRsa("weak")), Reason.METADATA_WEAK_KEY),
                Arguments.of(
                        "F07 out of date",
                        good.replace(" ID=", " validUntil=\"2026-11-21T11:00:00Z\" ID="),
                        Reason.METADATA_VALIDITY),
                Arguments.of(
                        "F07 all of them out of date",
                        together(over(ENTITY, "_m1"), over("https://idp.example/n", "_m2")),
                        Reason.METADATA_VALIDITY),
                Arguments.of(
                        "F07 the federation out of date",
                        together(good).replaceFirst(" xmlns", " validUntil=\"2026-11-21T11:00:00Z\" xmlns"),
                        Reason.METADATA_VALIDITY),
                Arguments.of(
                        "S14 one out of date has a weak key",
                        together(
                                good,
                                over("https://idp.example/n", "_m2")
                                        .replace(
                                                Keys.IDP.base64(),
                                                TestKey.weakRsa("weak").base64())),
                        Reason.METADATA_WEAK_KEY),
                Arguments.of("F09 DOCTYPE", "<!DOCTYPE x>" + good, Reason.DOCTYPE),
                Arguments.of("F09 larger than can be", good + " ".repeat(300_000), Reason.SIZE),
                Arguments.of("F09 one name twice", together(good, good.replace("_m1", "_m2")), Reason.METADATA_CONTENT),
                Arguments.of(
                        "F09 http",
                        good.replace("https://idp.example/sso", "http://idp.example/sso"),
                        Reason.METADATA_CONTENT),
                Arguments.of(
                        "F09 javascript",
                        good.replace("https://idp.example/sso", "javascript:alert(1)"),
                        Reason.METADATA_CONTENT),
                Arguments.of(
                        "F09 no host", good.replace("https://idp.example/slo", "https:idp"), Reason.METADATA_CONTENT),
                Arguments.of("no key", MetadataText.of(ENTITY, ""), Reason.METADATA_CONTENT));
    }

    @Test
    @DisplayName("SIG-1.8 plain http will do on this machine")
    void plainHttpWillDoHere() {
        var provider = read(good().replace("https://idp.example", "http://127.0.0.1:8100"))
                .get(0);

        assertThat(provider.signIn()).isEqualTo("http://127.0.0.1:8100/sso");
    }

    @Test
    @DisplayName("SIG-1.8 a file that goes wrong leaves the last good one in force, also after a restart")
    void theLastGoodOneStays() throws IOException {
        var file = Files.writeString(folder.resolve("m.xml"), good());
        var providers = new Providers(folder, copies);
        refresh(providers);
        Files.writeString(file, "<broken");
        Files.setLastModifiedTime(file, FileTime.from(NOW));

        refresh(providers);
        var restarted = new Providers(folder, copies);
        refresh(restarted);

        assertThat(providers.find(ENTITY)).isPresent();
        assertThat(restarted.find(ENTITY)).isPresent();
    }

    @Test
    @DisplayName("SIG-1.8 what changed counts from the next look on, what was taken away is gone")
    void changesCount() throws IOException {
        var file = Files.writeString(folder.resolve("m.xml"), good());
        var providers = new Providers(folder, copies);
        refresh(providers);
        Files.writeString(file, of(Keys.NEXT));
        Files.setLastModifiedTime(file, FileTime.from(NOW));
        refresh(providers);

        assertThat(providers.find(ENTITY).orElseThrow().signingKeys())
                .containsOnly(Keys.NEXT.pair().getPublic());
        Files.delete(file);
        refresh(providers);
        assertThat(providers.find(ENTITY)).isEmpty();
    }

    @Test
    @DisplayName("SIG-1.8 F10 a second file cannot take over a name")
    void aSecondFileCannotTakeOverAName() throws IOException {
        Files.writeString(folder.resolve("a.xml"), good());
        Files.writeString(folder.resolve("b.xml"), of(Keys.ATTACKER));
        var providers = new Providers(folder, copies);

        refresh(providers);

        assertThat(providers.find(ENTITY).orElseThrow().signingKeys())
                .containsOnly(Keys.IDP.pair().getPublic());
    }

    @Test
    @DisplayName("SIG-1.8 F10 a file that comes later cannot take over a name, whatever it is called")
    void aLaterFileCannotTakeOverAName() throws IOException {
        var first = Files.writeString(folder.resolve("m.xml"), good());
        var providers = new Providers(folder, copies);
        refresh(providers);
        Files.writeString(folder.resolve("a.xml"), of(Keys.ATTACKER));
        refresh(providers);
        assertThat(providers.find(ENTITY).orElseThrow().signingKeys())
                .containsOnly(Keys.IDP.pair().getPublic());

        Files.delete(first);
        refresh(providers);
        assertThat(providers.find(ENTITY).orElseThrow().signingKeys())
                .containsOnly(Keys.ATTACKER.pair().getPublic());
    }

    @Test
    @DisplayName("SIG-1.8 F07 metadata that run out while the server runs count no longer")
    void whatRunsOutCountsNoLonger() throws IOException {
        var end = NOW.plusSeconds(60);
        Files.writeString(folder.resolve("m.xml"), good().replace(" ID=", " validUntil=\"" + end + "\" ID="));
        Files.writeString(folder.resolve("z.xml"), MetadataText.ofFirst());
        var providers = new Providers(folder, copies);
        refresh(providers);
        assertThat(providers.find(ENTITY)).isPresent();

        OpenSaml.with(() -> {
            providers.refresh(end);
            return null;
        });

        assertThat(providers.find(ENTITY)).isEmpty();
        assertThat(providers.find(read(MetadataText.ofFirst()).get(0).entityId()))
                .isPresent();
    }

    @Test
    @DisplayName("SIG-1.8 F07 of several in one file the one that ran out does not count at a start, and the others do")
    void oneThatRanOutTakesNoneAlong() throws IOException {
        var over = "https://idp.example/n";
        Files.writeString(folder.resolve("m.xml"), together(good(), over(over, "_m2")));

        for (int start = 0; start < 2; start++) {
            var providers = new Providers(folder, copies);
            refresh(providers);
            assertThat(providers.find(ENTITY)).isPresent();
            assertThat(providers.find(over)).isEmpty();
        }
    }

    private static String together(String... providers) {
        return "<md:EntitiesDescriptor xmlns:md=\"urn:oasis:names:tc:SAML:2.0:metadata\">" + String.join("", providers)
                + "</md:EntitiesDescriptor>";
    }

    private static String over(String entityId, String id) {
        return MetadataText.of(entityId, MetadataText.key("signing", Keys.IDP))
                .replace(" ID=\"_m1\"", " validUntil=\"2026-11-21T11:00:00Z\" ID=\"" + id + "\"");
    }

    private static String good() {
        return of(Keys.IDP);
    }

    private static String of(TestKey key) {
        return MetadataText.of(ENTITY, MetadataText.key("signing", key));
    }

    private static List<Provider> read(String metadata) {
        return OpenSaml.with(() -> ProviderMetadata.read(metadata.getBytes(StandardCharsets.UTF_8), NOW));
    }

    private static void refresh(Providers providers) {
        OpenSaml.with(() -> {
            providers.refresh(NOW);
            return null;
        });
    }
}
