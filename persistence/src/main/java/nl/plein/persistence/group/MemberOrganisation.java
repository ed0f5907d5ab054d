package nl.plein.persistence.group;

import java.io.Serializable;

/** An organisation that has people in a group. */
public record MemberOrganisation(String ref, String name) implements Serializable {}
