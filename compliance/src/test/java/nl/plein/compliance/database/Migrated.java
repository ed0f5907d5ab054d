package nl.plein.compliance.database;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import liquibase.Scope;
import liquibase.change.Change;
import liquibase.changelog.ChangeLogParameters;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.DatabaseList;
import liquibase.parser.ChangeLogParserFactory;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.resource.ResourceAccessor;
import liquibase.sql.Sql;
import liquibase.sqlgenerator.SqlGeneratorFactory;
import nl.plein.persistence.migration.Migrations;

/** The migrations as one kind of database will get them, made without such a database. */
record Migrated(Database database, List<Change> changes) {

    /**
     * Reads all migrations.
     *
     * @param kind short name of the database, as Liquibase has it
     */
    static Migrated on(String kind) {
        ResourceAccessor files = new ClassLoaderResourceAccessor(Migrations.class.getClassLoader());
        try {
            return Scope.child(Map.of(Scope.Attr.resourceAccessor.name(), files), () -> {
                Database database = DatabaseFactory.getInstance()
                        .openDatabase("offline:" + kind + "?outputLiquibaseSql=none", null, null, null, files);
                return new Migrated(database, changes(database, files));
            });
        } catch (Exception unreadable) {
            throw new IllegalStateException("the migrations cannot be read for " + kind, unreadable);
        }
    }

    /** Each statement, in the order in which it would be sent. */
    List<String> statements() {
        return changes.stream()
                .flatMap(change -> Stream.of(change.generateStatements(database)))
                .flatMap(statement ->
                        Arrays.stream(SqlGeneratorFactory.getInstance().generateSql(statement, database)))
                .map(Sql::toSql)
                .toList();
    }

    private static List<Change> changes(Database database, ResourceAccessor files) throws Exception {
        DatabaseChangeLog log = ChangeLogParserFactory.getInstance()
                .getParser(Migrations.CHANGELOG, files)
                .parse(Migrations.CHANGELOG, new ChangeLogParameters(database), files);
        return log.getChangeSets().stream()
                .filter(set -> DatabaseList.definitionMatches(set.getDbmsSet(), database, true))
                .map(ChangeSet::getChanges)
                .flatMap(List::stream)
                .toList();
    }
}
