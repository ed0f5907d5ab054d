package nl.plein.persistence.session;

/** Whose password it is, and its hash. It stays on the server and is never shown. */
public record PasswordRow(long accountId, String hash) {

    @Override
    public String toString() {
        return "PasswordRow[" + accountId + "]";
    }
}
