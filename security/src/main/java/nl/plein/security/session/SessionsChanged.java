package nl.plein.security.session;

/** Sessions of this account were ended, or its rights changed: nobody may go on with what was found before. */
public record SessionsChanged(long accountId) {}
