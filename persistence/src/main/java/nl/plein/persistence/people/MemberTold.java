package nl.plein.persistence.people;

import java.io.Serializable;

/**
 * What a member of a group tells in a field.
 *
 * @param member number of the membership
 * @param field number of the field
 */
public record MemberTold(long member, long field, String content) implements Serializable {}
