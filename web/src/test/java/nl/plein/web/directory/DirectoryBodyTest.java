package nl.plein.web.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.plein.ejb.directory.SyncPeople;
import nl.plein.ejb.directory.SyncPeople.Wanted;
import nl.plein.security.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryBodyTest {

    @Test
    @DisplayName("DIR-3.3 a body in good order is taken as it is")
    void aBodyInGoodOrder() throws Exception {
        var command = read("{\"dryRun\":true,\"put\":[{\"id\":\"7é\",\"mail\":\"a@b.nl\"},{\"id\":\"8\",\"mail\":null},"
                + "\"9\"],\"delete\":[\"10\"]}");

        assertThat(command.dry()).isTrue();
        assertThat(command.put())
                .containsExactly(new Wanted("7é", "a@b.nl"), new Wanted("8", null), new Wanted("9", null));
        assertThat(command.delete()).containsExactly("10");
        assertThat(read("{}").dry()).isFalse();
    }

    @Test
    @DisplayName("DIR-2.6 answers are words or lists of words, by name of the field; null is left as it is")
    void answersOfPeople() throws Exception {
        var command = read("{\"overwrite\":true,\"put\":[{\"id\":\"7\",\"profile\":{\"Functie\":\"Planner\","
                + "\"Dagen\":[\"ma\",\"di\"],\"Kamer\":null,\"Over mij\":\"een\\ntwee\"}}]}");

        assertThat(command.overwrite()).isTrue();
        assertThat(command.put().get(0).profile())
                .containsOnly(
                        Map.entry("Functie", List.of("Planner")),
                        Map.entry("Dagen", List.of("ma", "di")),
                        Map.entry("Over mij", List.of("een\ntwee")));
    }

    @ParameterizedTest(name = "DIR-3.3 a crooked body does nothing: {0}")
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"put\":[",
                "{\"dryRun\":\"true\"}",
                "{\"dryRun\":1,\"put\":[]}",
                "{\"dryRun\":null}",
                "{\"put\":[7]}",
                "{\"put\":[{\"mail\":\"a@b.nl\"}]}",
                "{\"put\":[{\"id\":\"7\",\"mail\":7}]}",
                "{\"put\":[{\"id\":null}]}",
                "{\"put\":[\"a\\u0000b\"]}",
                "{\"overwrite\":\"yes\"}",
                "{\"put\":[{\"id\":\"7\",\"profile\":[]}]}",
                "{\"put\":[{\"id\":\"7\",\"profile\":{\"F\":7}}]}",
                "{\"put\":[{\"id\":\"7\",\"profile\":{\"F\":[[\"x\"]]}}]}",
                "{\"put\":[{\"id\":\"7\",\"profile\":{\"F\":\"a\\u0000b\"}}]}",
                "{\"delete\":[\"half \\ud83d\"]}",
                "{\"delete\":\"7\"}",
                "{\"delete\":[null]}"
            })
    void aCrookedBody(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(Refusal.class).hasMessage("directory.api.form");
    }

    @Test
    @DisplayName("DIR-3.3 bytes that are no UTF-8 do nothing; more than 256 kB is not read")
    void otherBytes() {
        assertThatThrownBy(() -> read(new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'}))
                .hasMessage("directory.api.form");
        assertThatThrownBy(() -> read(new byte[DirectoryBody.LARGEST + 1])).hasMessage("directory.api.large");
    }

    private static SyncPeople read(String body) throws IOException {
        return read(body.getBytes(StandardCharsets.UTF_8));
    }

    private static SyncPeople read(byte... body) throws IOException {
        var bytes = new ByteArrayInputStream(body);
        var stream = new ServletInputStream() {
            @Override
            public int read() {
                return bytes.read();
            }

            @Override
            public boolean isFinished() {
                return bytes.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException("read at once");
            }
        };
        var request = (HttpServletRequest) Proxy.newProxyInstance(
                HttpServletRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, called, arguments) -> stream);
        return DirectoryBody.read(request, null, null);
    }
}
