package nl.plein.persistence.directory;

import java.io.Serializable;

/**
 * A member of a site, with what the directory calls them.
 *
 * @param id number of the row, for paging
 * @param external what the directory calls the person
 * @param number number of the account, for queries within the server
 * @param account public identifier of the account
 */
public record KnownRow(long id, String external, long number, String account, String name, String mail)
        implements Serializable {}
