package nl.plein.ejb.group;

import java.io.Serializable;

/**
 * How many a mail goes to.
 *
 * @param people those who get it
 * @param silent those who are left out, as they were not on the site for long
 * @param gone of those who were chosen, how many are not in the group, or not any more
 */
public record ReadersDetails(long people, long silent, long gone) implements Serializable {}
