package nl.plein.ejb.people;

import java.io.Serializable;
import java.util.List;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.people.FieldRow;

/**
 * What a person told in a field until now.
 *
 * @param level who may read it
 * @param given whether the identity provider or the site says it, so that the person does not change it
 */
public record OwnAnswer(FieldRow field, List<String> values, Level level, boolean given) implements Serializable {}
