package nl.plein.security.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProviderReachTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final String IDP = "https://idp.example/a";
    private static final String DOOR = "https://idp.example/sso";

    private final ProviderReach reach = new ProviderReach();
    private final List<URI> knocked = new ArrayList<>();
    private boolean there = true;

    @BeforeEach
    void oneProvider() {
        reach.parts = new SamlParts() {
            @Override
            public Optional<Provider> metadata(String entityId) {
                return Optional.of(entityId)
                        .filter(IDP::equals)
                        .map(id -> new Provider(
                                id, List.of(), DOOR, Optional.empty(), Optional.empty(), Optional.empty()));
            }
        };
        reach.directory = new ProviderDirectory() {
            @Override
            public Optional<KnownProvider> find(String entityId) {
                return Optional.empty();
            }

            @Override
            public List<KnownProvider> enabled() {
                return List.of(new KnownProvider(IDP, "A", 1, new Profile(true, true, Set.of())));
            }
        };
        reach.knock = door -> {
            knocked.add(door);
            return CompletableFuture.completedFuture(there);
        };
        at(Duration.ZERO);
    }

    @AfterEach
    void forget() {
        System.clearProperty("plein.saml.knock");
    }

    @Test
    @DisplayName("SIG-1.12 a provider is away from the first time that it did not answer until it answers again")
    void awayUntilItAnswersAgain() {
        assertThat(reach.awaySince(IDP)).isEmpty();
        there = false;
        at(Duration.ofSeconds(30));
        reach.lookAround();
        at(Duration.ofSeconds(60));

        assertThat(reach.awaySince(IDP)).contains(NOON.plusSeconds(30));
        assertThat(reach.away()).containsEntry(IDP, NOON.plusSeconds(30));

        there = true;
        at(Duration.ofSeconds(90));
        assertThat(reach.awaySince(IDP)).isEmpty();
        assertThat(reach.away()).isEmpty();
    }

    @Test
    @DisplayName("SIG-1.12 a provider is asked once in five seconds, at the address of its metadata and at no other")
    void askedOnceInFiveSeconds() {
        reach.awaySince(IDP);
        at(ProviderReach.KEPT.minusMillis(1));
        reach.awaySince(IDP);
        reach.awaySince("http://127.0.0.1:22/");

        assertThat(knocked).containsExactly(URI.create(DOOR));
        at(ProviderReach.KEPT);
        reach.awaySince(IDP);
        assertThat(knocked).hasSize(2);
    }

    @Test
    @DisplayName("SIG-1.12 an operator whose server cannot reach the providers switches the looking off")
    void switchedOff() {
        System.setProperty("plein.saml.knock", "false");
        there = false;
        reach.lookAround();

        assertThat(reach.awaySince(IDP)).isEmpty();
        assertThat(knocked).isEmpty();
    }

    @ParameterizedTest(name = "SIG-1.12 an answer of {0}: somebody is at home is {1}")
    @CsvSource({
        "200, true",
        "302, true",
        "400, true",
        "405, true",
        "500, true",
        "502, false",
        "503, false",
        "504, false"
    })
    void anAnswer(int status, boolean atHome) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        try {
            assertThat(new HttpKnock().at(door(server.getAddress().getPort())).join())
                    .isEqualTo(atHome);
        } finally {
            server.stop(0);
        }
    }

    @Test
    @DisplayName("SIG-1.12 whoever is slow is at home, and at a dead port nobody is")
    void aDeadPort() throws IOException {
        try (var mute = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(new HttpKnock().at(door(mute.getLocalPort())).join()).isTrue();
            mute.close();
            assertThat(new HttpKnock().at(door(mute.getLocalPort())).join()).isFalse();
        }
    }

    private static URI door(int port) {
        return URI.create("http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + port + "/sso");
    }

    private void at(Duration later) {
        reach.clock = Clock.fixed(NOON.plus(later), ZoneOffset.UTC);
    }
}
