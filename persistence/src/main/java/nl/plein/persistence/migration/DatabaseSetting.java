package nl.plein.persistence.migration;

import java.util.Optional;

/** What an operator sets about the database and the migrations need to know. */
public enum DatabaseSetting {
    /** The role the application works with. It owns nothing; the migrations grant it what each table allows. */
    USER("plein.db.user"),
    /** Where the database is, for the role that owns the tables and runs the migrations; read by the server too. */
    OWNER_URL("plein.db.owner.url"),
    /** Name of that role; read by the server too. */
    OWNER_USER("plein.db.owner.user");

    private final String property;

    DatabaseSetting(String property) {
        this.property = property;
    }

    /** What the operator calls it. */
    String property() {
        return property;
    }

    /** Empty where one role does everything, as in the tests of one module. */
    public Optional<String> value() {
        return Optional.ofNullable(System.getProperty(property)).filter(value -> !value.isBlank());
    }
}
