package nl.plein.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.persistence.internal.weaving.PersistenceWeaved;
import org.junit.jupiter.api.Test;

class PersistenceUnitTest {

    private static final Path CLASSES = Path.of("target/classes");

    @Test
    void namesEachEntityAndEachConverter() throws IOException {
        var unit = Files.readString(CLASSES.resolve("META-INF/persistence.xml"));

        assertThat(stored()).isNotEmpty().allSatisfy(type -> assertThat(unit).contains("<class>" + type + "</class>"));
    }

    @Test
    void isWovenWhenItIsBuiltAndKeepsNothingBetweenTransactions() throws IOException {
        assertThat(Files.readString(CLASSES.resolve("META-INF/persistence.xml")))
                .contains("<shared-cache-mode>NONE</shared-cache-mode>");
        assertThat(stored().stream()
                        .map(PersistenceUnitTest::type)
                        .filter(type -> type.isAnnotationPresent(Entity.class)))
                .isNotEmpty()
                .allMatch(PersistenceWeaved.class::isAssignableFrom);
    }

    private static List<String> stored() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name -> name.substring(0, name.length() - 6).replace('/', '.'))
                    .filter(PersistenceUnitTest::isStored)
                    .toList();
        }
    }

    private static boolean isStored(String name) {
        return Stream.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class)
                .anyMatch(type(name)::isAnnotationPresent);
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, PersistenceUnitTest.class.getClassLoader());
        } catch (ClassNotFoundException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
