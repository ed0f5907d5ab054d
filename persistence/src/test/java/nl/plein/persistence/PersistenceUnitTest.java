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
import org.junit.jupiter.api.Test;

class PersistenceUnitTest {

    private static final Path CLASSES = Path.of("target/classes");

    @Test
    void namesEachEntityAndEachConverter() throws IOException {
        var unit = Files.readString(CLASSES.resolve("META-INF/persistence.xml"));

        assertThat(stored()).isNotEmpty().allSatisfy(type -> assertThat(unit).contains("<class>" + type + "</class>"));
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
        try {
            var type = Class.forName(name, false, PersistenceUnitTest.class.getClassLoader());
            return Stream.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class)
                    .anyMatch(type::isAnnotationPresent);
        } catch (ClassNotFoundException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
