package nl.plein.compliance.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import liquibase.change.Change;
import liquibase.change.ColumnConfig;
import liquibase.change.ConstraintsConfig;
import liquibase.change.core.AddColumnChange;
import liquibase.change.core.AddForeignKeyConstraintChange;
import liquibase.change.core.AddPrimaryKeyChange;
import liquibase.change.core.AddUniqueConstraintChange;
import liquibase.change.core.CreateIndexChange;
import liquibase.change.core.CreateSequenceChange;
import liquibase.change.core.CreateTableChange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    private static final Pattern FIT = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");
    private static final int LONGEST = 30;
    private static final Set<String> RESERVED = reserved();

    @Test
    @DisplayName("DBS-1.3 every name fits the three databases")
    void everyNameFits() {
        var names = Migrated.on("h2").changes().stream()
                .flatMap(NamesTest::names)
                .distinct()
                .toList();

        assertThat(names).hasSizeGreaterThan(50).filteredOn(name -> !fits(name)).isEmpty();
    }

    @ParameterizedTest(name = "DBS-1.3 {0}")
    @ValueSource(strings = {"level", "Title", "user", "value", "a__b", "a_name_that_is_longer_than_thirty"})
    void aNameThatDoesNotFitIsSeen(String name) {
        assertThat(fits(name)).isFalse();
    }

    @Test
    @DisplayName("DBS-1.4 every sequence starts where its first block ends")
    void everySequenceStartsWithAWholeBlock() {
        var sequences = Migrated.on("h2").changes().stream()
                .filter(CreateSequenceChange.class::isInstance)
                .map(CreateSequenceChange.class::cast);

        assertThat(sequences).isNotEmpty().allSatisfy(sequence -> {
            assertThat(sequence.getStartValue()).as(sequence.getSequenceName()).isEqualTo(50);
            assertThat(sequence.getIncrementBy()).as(sequence.getSequenceName()).isEqualTo(50);
        });
    }

    private static boolean fits(String name) {
        return name.length() <= LONGEST && FIT.matcher(name).matches() && !RESERVED.contains(name);
    }

    private static Stream<String> names(Change change) {
        Stream<String> names;
        if (change instanceof CreateTableChange table) {
            names = Stream.concat(Stream.of(table.getTableName()), columns(table.getColumns()));
        } else if (change instanceof AddColumnChange added) {
            names = columns(added.getColumns());
        } else {
            names = keys(change);
        }
        return names.filter(name -> name != null);
    }

    private static Stream<String> keys(Change change) {
        if (change instanceof CreateSequenceChange sequence) {
            return Stream.of(sequence.getSequenceName());
        } else if (change instanceof CreateIndexChange index) {
            return Stream.of(index.getIndexName());
        } else if (change instanceof AddUniqueConstraintChange unique) {
            return Stream.of(unique.getConstraintName());
        } else if (change instanceof AddForeignKeyConstraintChange foreign) {
            return Stream.of(foreign.getConstraintName());
        } else if (change instanceof AddPrimaryKeyChange primary) {
            return Stream.of(primary.getConstraintName());
        }
        return Stream.empty();
    }

    private static Stream<String> columns(Iterable<? extends ColumnConfig> columns) {
        Stream.Builder<String> names = Stream.builder();
        for (ColumnConfig column : columns) {
            names.add(column.getName());
            ConstraintsConfig constraints = column.getConstraints();
            if (constraints != null) {
                Stream.of(
                                constraints.getPrimaryKeyName(),
                                constraints.getForeignKeyName(),
                                constraints.getUniqueConstraintName())
                        .filter(name -> name != null)
                        .forEach(names::add);
            }
        }
        return names.build();
    }

    private static Set<String> reserved() {
        try (InputStream words = NamesTest.class.getResourceAsStream("reserved-words.txt")) {
            return new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
