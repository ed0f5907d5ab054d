package nl.plein.compliance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines as the compiler reads the source, from the name of a method, or its annotations, to its last brace. */
class MethodLengthTest {

    private static final int MOST_LINES = 20;
    private static final int OF_A_HUNDRED = 95;

    @ParameterizedTest(name = "HSE-4.6 nineteen of twenty methods of {0} have at most twenty lines")
    @ValueSource(strings = {"persistence", "security", "audit", "ejb", "web"})
    void methodsAreShort(String module) throws IOException {
        assertThat(longestBut5Percent(lengths(Path.of("..", module, "src/main/java"))))
                .isLessThanOrEqualTo(MOST_LINES);
    }

    @Test
    @DisplayName("HSE-4.6 long methods are seen")
    void longMethodsAreSeen(@TempDir Path folder) throws IOException {
        var body = "\n        int a = 1;".repeat(30);
        Files.writeString(
                folder.resolve("A.java"),
                "class A {\n    void a() {" + body + "\n    }\n\n    int b() {\n        return 1;\n    }\n}\n");

        assertThat(lengths(folder)).containsExactly(32, 3);
        assertThat(longestBut5Percent(lengths(folder))).isEqualTo(32);
    }

    private static int longestBut5Percent(List<Integer> lengths) {
        var sorted = lengths.stream().sorted().toList();
        return sorted.get((sorted.size() * OF_A_HUNDRED + 99) / 100 - 1);
    }

    private static List<Integer> lengths(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            var sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            return lengths(sources);
        }
    }

    private static List<Integer> lengths(List<Path> sources) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            List<Integer> found = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(new Methods(unit, Trees.instance(task)), found);
            }
            return found;
        }
    }

    private static final class Methods extends TreeScanner<Void, List<Integer>> {

        private final CompilationUnitTree unit;
        private final Trees trees;

        private Methods(CompilationUnitTree unit, Trees trees) {
            this.unit = unit;
            this.trees = trees;
        }

        @Override
        public Void visitMethod(MethodTree method, List<Integer> found) {
            if (method.getBody() != null) {
                var places = trees.getSourcePositions();
                found.add((int)
                        (line(places.getEndPosition(unit, method)) - line(places.getStartPosition(unit, method)) + 1));
            }
            return super.visitMethod(method, found);
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }
}
