package nl.plein.compliance.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where our classes lie, and what a module's packages are called. */
final class House {

    static final List<String> MODULES = List.of("persistence", "security", "audit", "ejb", "web");

    private static final String OFFENDERS = "nl.plein.compliance.architecture.offender.";

    private House() {}

    /** The compiled code of all modules: what is shipped, not the tests. */
    static JavaClasses classes() {
        return new ClassFileImporter()
                .importPaths(MODULES.stream().map(House::compiled).toList());
    }

    /** The packages of some modules, and those of the offenders that play them. */
    static String[] packagesOf(String... modules) {
        return Stream.of(modules)
                .flatMap(module -> Stream.of("nl.plein." + module + "..", OFFENDERS + module + ".."))
                .toArray(String[]::new);
    }

    /** Whether it is one of our classes, an offender among them. */
    static boolean ours(JavaClass type) {
        return type.getPackageName().startsWith("nl.plein.");
    }

    private static Path compiled(String module) {
        Path classes = Path.of("..", module, "target", "classes");
        if (!Files.isDirectory(classes)) {
            throw new IllegalStateException("not compiled: " + classes + ", build the whole reactor");
        }
        return classes;
    }
}
