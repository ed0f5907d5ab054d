package nl.plein.persistence.people;

import java.io.Serializable;

/**
 * What somebody tells in a field; of a list with several choices each is a row.
 *
 * @param account number of the account
 */
public record ToldRow(long account, long field, String content) implements Serializable {}
