package nl.plein.compliance.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import liquibase.change.core.CreateIndexChange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OracleTest {

    private final OracleGrammar oracle = new OracleGrammar();

    @Test
    @DisplayName("DBS-1.1 DBS-1.2 every migration is Oracle's")
    void everyMigrationIsOracles() {
        var statements = Migrated.on("oracle").statements();

        Stream<String> complaints = statements.stream().map(oracle::complaint).flatMap(Optional::stream);

        assertThat(statements).hasSizeGreaterThan(50);
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest(name = "DBS-1.1 {0}")
    @ValueSource(
            strings = {
                "select * from item order by id limit 10",
                "insert into item (id) values (1), (2)",
                "insert into item (id) values (1) on conflict do nothing",
                "select id::varchar from item",
                "select id from item as i",
                "create table if not exists item (id number)",
                "alter table item add column title varchar2(20)",
                "create table item (title varchar2(200 chars))",
                "creat table item (id number)"
            })
    void whatOracleCannotReadIsRefused(String sql) {
        assertThat(oracle.complaint(sql))
                .hasValueSatisfying(why -> assertThat(why).startsWith("not Oracle's grammar"));
    }

    @ParameterizedTest(name = "DBS-1.2 {0}")
    @ValueSource(
            strings = {
                "create table item (id number(19) not null, title text)",
                "create table item (id bigserial, constraint item_pk primary key (id))",
                "create table item (shown boolean)",
                "alter table item add (shown boolean)",
                "alter table item add shown boolean"
            })
    void aTypeThatOracleLacksIsRefused(String sql) {
        assertThat(oracle.complaint(sql))
                .hasValueSatisfying(why -> assertThat(why).startsWith("Oracle has no type"));
    }

    @ParameterizedTest(name = "DBS-1.1 {0}")
    @ValueSource(
            strings = {
                "create table item (id number(38, 0) not null, body clob, constraint item_pk primary key (id))",
                "alter table item add (shown number(1))",
                "alter table item modify shown null",
                "create sequence item_seq start with 50 increment by 50",
                "select id from item order by id fetch first 10 rows only"
            })
    void whatOracleCanReadPasses(String sql) {
        assertThat(oracle.complaint(sql)).isEmpty();
    }

    @Test
    @DisplayName("DBS-1.5 no two indexes of a table have the same columns")
    void noIndexIsThereTwice() {
        var indexes = Migrated.on("oracle").changes().stream()
                .filter(CreateIndexChange.class::isInstance)
                .map(CreateIndexChange.class::cast)
                .map(index -> index.getTableName()
                        + index.getColumns().stream()
                                .map(column -> column.getName() + column.getDescending())
                                .toList());

        assertThat(indexes).hasSizeGreaterThan(50).doesNotHaveDuplicates();
    }
}
