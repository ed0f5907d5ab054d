package nl.plein.persistence.audit;

import java.io.Serializable;

/**
 * Somebody a reviewer can ask about.
 *
 * @param ref public identifier of the account, as events carry it
 */
public record ActorRow(String ref, String name) implements Serializable {}
