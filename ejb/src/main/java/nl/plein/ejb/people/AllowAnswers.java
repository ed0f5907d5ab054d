package nl.plein.ejb.people;

import nl.plein.persistence.people.FieldId;
import nl.plein.persistence.site.SiteId;

/**
 * Let a field take only the answers of a list from now on, or any again.
 *
 * @param bytes the file as it came, or null to take the list away
 */
public record AllowAnswers(SiteId site, FieldId field, byte[] bytes) implements FieldCommand {

    public AllowAnswers {
        bytes = bytes == null ? null : bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes == null ? null : bytes.clone();
    }
}
