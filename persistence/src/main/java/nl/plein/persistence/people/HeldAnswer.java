package nl.plein.persistence.people;

import java.io.Serializable;

/**
 * What is kept of somebody in a field; of a list with several choices each is a row.
 *
 * @param account number of the account
 * @param field number of the field
 * @param reachKey who can read it
 * @param bySite whether the site filled it in
 */
public record HeldAnswer(long account, long field, String content, String reachKey, boolean bySite)
        implements Serializable {}
