package nl.plein.persistence.member;

import java.io.Serializable;
import nl.plein.persistence.account.Role;

/**
 * A role that somebody has.
 *
 * @param account number of the account
 */
public record HeldRole(long account, Role role) implements Serializable {}
