package nl.plein.compliance.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.shardingsphere.sql.parser.api.CacheOption;
import org.apache.shardingsphere.sql.parser.api.SQLParserEngine;
import org.apache.shardingsphere.sql.parser.api.SQLStatementVisitorEngine;

/** What Oracle would say of a statement, as far as grammar goes: a parser, and a look at the types it lets pass. */
final class OracleGrammar {

    private static final Set<String> TYPES =
            Set.of("NUMBER", "VARCHAR2", "CHAR", "CLOB", "BLOB", "TIMESTAMP", "DATE", "INTEGER", "RAW");
    private static final Pattern COLUMN = Pattern.compile("\\s*(?:ADD\\s+)?\"?(\\w+)\"?\\s+(\\w+).*", Pattern.DOTALL);
    private static final Pattern BODY = Pattern.compile(
            "(?:CREATE\\s+TABLE\\s+\\S+|ALTER\\s+TABLE\\s+\\S+\\s+(?:ADD|MODIFY))\\s*"
                    + "(?:\\((.*)\\)|((?!CONSTRAINT|PRIMARY|UNIQUE|FOREIGN).*))",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Set<String> NOT_COLUMNS = Set.of("CONSTRAINT", "PRIMARY", "UNIQUE", "FOREIGN", "CHECK");

    private final SQLParserEngine parser = new SQLParserEngine("Oracle", new CacheOption(1, 1L));
    private final SQLStatementVisitorEngine visitor = new SQLStatementVisitorEngine("Oracle");

    /** What is wrong with the statement, or nothing. */
    Optional<String> complaint(String sql) {
        return unreadable(sql).or(() -> strangeType(sql));
    }

    private Optional<String> unreadable(String sql) {
        try {
            visitor.visit(parser.parse(sql, false));
            return Optional.empty();
        } catch (RuntimeException refused) {
            return Optional.of("not Oracle's grammar: " + sql + " (" + refused.getMessage() + ")");
        }
    }

    private static Optional<String> strangeType(String sql) {
        Matcher body = BODY.matcher(sql.strip());
        if (!body.matches()) {
            return Optional.empty();
        }
        return parts(body.group(1) == null ? body.group(2) : body.group(1)).stream()
                .map(COLUMN::matcher)
                .filter(Matcher::matches)
                .filter(column -> !NOT_COLUMNS.contains(upper(column.group(1))))
                .filter(column -> !onlyNull(column))
                .filter(column -> !TYPES.contains(upper(column.group(2))))
                .map(column -> "Oracle has no type " + column.group(2) + ": " + sql)
                .findFirst();
    }

    /** Oracle makes a column that is there obligatory with {@code MODIFY name NOT NULL}, and free with {@code NULL}. */
    private static boolean onlyNull(Matcher column) {
        return Set.of("NOT", "NULL", "CONSTRAINT").contains(upper(column.group(2)));
    }

    /** Cuts at the commas that stand in no brackets. */
    private static List<String> parts(String list) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int at = 0; at < list.length(); at++) {
            char sign = list.charAt(at);
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (sign == ',' && depth == 0) {
                parts.add(list.substring(from, at));
                from = at + 1;
            }
        }
        parts.add(list.substring(from));
        return parts;
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
