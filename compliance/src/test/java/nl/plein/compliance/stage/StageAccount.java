package nl.plein.compliance.stage;

/**
 * Somebody who can sign in.
 *
 * @param user what is typed: a mail address here, a short name at the identity provider
 * @param signIn {@code password}, or the realm of the identity provider
 */
public record StageAccount(String user, String name, String role, String organisation, String signIn, String password) {

    /** Whether Plein itself asks for the password. */
    public boolean local() {
        return signIn.equals("password");
    }
}
