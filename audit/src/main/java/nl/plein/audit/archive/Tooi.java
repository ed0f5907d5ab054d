package nl.plein.audit.archive;

import java.util.List;
import java.util.Optional;

/** The registers of government bodies: how an organisation is called and numbered there. */
public final class Tooi {

    private static final List<String[]> ROWS = Tables.rows("tooi.csv", 3);

    private Tooi() {}

    /** The body with this code, as {@code pv25}. */
    public static Optional<Reference> coded(String code) {
        return ROWS.stream().filter(row -> row[0].equals(code)).findFirst().map(Tooi::reference);
    }

    /** The body of this name, whatever its capitals. */
    public static Optional<Reference> named(String name) {
        return ROWS.stream()
                .filter(row -> row[1].equalsIgnoreCase(name))
                .findFirst()
                .map(Tooi::reference);
    }

    private static Reference reference(String... row) {
        return new Reference(row[1], new Identity(row[0], row[2]));
    }
}
