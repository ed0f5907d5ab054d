package nl.plein.ejb.privacy;

/**
 * An account was made anonymous, in this transaction. Who keeps more about people takes that away now.
 *
 * @param account number of the account
 */
public record AccountErased(long account) {}
