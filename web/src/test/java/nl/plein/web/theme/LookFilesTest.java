package nl.plein.web.theme;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LookFilesTest {

    @Test
    @DisplayName("LOOK-1.3 the address of every file changes when one of them does, and stays while none does")
    void theAddressChangesWithTheFiles() {
        var one = LookFiles.address(with("a{}", "alert"), "css/plein.css");

        assertThat(one).matches("/look/[0-9a-f]{1,8}/css/plein.css");
        assertThat(LookFiles.address(with("a{}", "alert"), "css/plein.css")).isEqualTo(one);
        assertThat(LookFiles.address(with("a{}", "prompt"), "css/plein.css")).isNotEqualTo(one);
        assertThat(LookFiles.address(with("b{}", "alert"), "css/plein.css")).isNotEqualTo(one);
    }

    private static ServletContext with(String style, String script) {
        var files = Map.of("/resources/css/plein.css", style, "/resources/js/plein.js", script);
        var folders = Map.of(
                "/resources/", Set.of("/resources/css/", "/resources/js/"),
                "/resources/css/", Set.of("/resources/css/plein.css"),
                "/resources/js/", Set.of("/resources/js/plein.js"));
        Map<String, Object> attributes = new HashMap<>();
        return (ServletContext) Proxy.newProxyInstance(
                LookFilesTest.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (self, called, arguments) -> switch (called.getName()) {
                    case "getResourcePaths" -> folders.get((String) arguments[0]);
                    case "getResourceAsStream" ->
                        new ByteArrayInputStream(
                                files.get((String) arguments[0]).getBytes(StandardCharsets.UTF_8));
                    case "getAttribute" -> attributes.get((String) arguments[0]);
                    case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
                    default -> null;
                });
    }
}
