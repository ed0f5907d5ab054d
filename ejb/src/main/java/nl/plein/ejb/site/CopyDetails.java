package nl.plein.ejb.site;

import java.io.Serializable;
import java.util.List;
import nl.plein.persistence.site.SiteRow;

/**
 * What furnishing a site like another one does.
 *
 * @param sources sites that this person manages too
 * @param wished the one of those that was chosen, or null
 * @param settings how many settings it has chosen; those of this site are replaced
 * @param links how many ways would come
 * @param fields how many fields of the profile would come
 * @param categories how many categories of tags would come
 */
public record CopyDetails(List<SiteRow> sources, SiteRow wished, int settings, int links, int fields, int categories)
        implements Serializable {}
