package nl.plein.compliance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final Pattern IN_CODE = Pattern.compile("\\b[A-Z_]+\\(\"([a-z.]+)\"");
    private static final Pattern PREFIX = Pattern.compile("= \"(plein\\.[a-z.]+\\.)\" \\+");
    private static final Pattern IN_GUIDE = Pattern.compile("(?m)^\\| `(plein\\.[a-z.]+)` \\|");

    @Test
    @DisplayName("HSE-4.4 the guide and the code name the same settings")
    void theGuideAndTheCodeNameTheSameSettings() throws IOException {
        String guide = Files.readString(Path.of("src/docs/guide/operator.md"));
        Set<String> told = new TreeSet<>();
        IN_GUIDE.matcher(guide).results().forEach(row -> told.add(row.group(1)));

        assertThat(told).isNotEmpty().isEqualTo(read());
    }

    private static Set<String> read() throws IOException {
        Set<String> read = new TreeSet<>();
        for (String module : House.MODULES) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
                for (Path file : files.filter(path -> path.toString().endsWith("Setting.java"))
                        .toList()) {
                    read.addAll(names(Files.readString(file)));
                }
            }
        }
        return read;
    }

    private static Set<String> names(String source) {
        String prefix = PREFIX.matcher(source)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
        Set<String> names = new TreeSet<>();
        IN_CODE.matcher(source).results().forEach(found -> names.add(prefix + found.group(1)));
        return names;
    }
}
