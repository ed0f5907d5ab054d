package nl.plein.ejb.people;

import java.io.Serializable;
import nl.plein.persistence.people.Widget;

/** A part of somebody's overview, and whether it is hidden. */
public record Part(Widget widget, boolean hidden) implements Serializable {}
