package nl.plein.persistence.migration;

import java.util.Optional;

/** What an operator sets about the database and the migrations need to know. */
public enum DatabaseSetting {
    /** The role the application works with. It owns nothing; the migrations grant it what each table allows. */
    USER("plein.db.user");

    private final String property;

    DatabaseSetting(String property) {
        this.property = property;
    }

    /** Empty where one role does everything, as in the tests of one module. */
    public Optional<String> value() {
        return Optional.ofNullable(System.getProperty(property)).filter(value -> !value.isBlank());
    }
}
