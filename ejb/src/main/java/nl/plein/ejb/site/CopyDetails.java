package nl.plein.ejb.site;

import java.io.Serializable;
import nl.plein.persistence.site.SiteRow;

/**
 * What furnishing a site like another one does.
 *
 * @param offer sites to choose from; null when one was chosen
 * @param wished the one that was chosen, or null
 * @param settings how many settings it has chosen; those of this site are replaced
 * @param links how many ways would come
 * @param fields how many fields of the profile would come
 * @param categories how many categories of tags would come
 */
public record CopyDetails(SiteOffer offer, SiteRow wished, int settings, int links, int fields, int categories)
        implements Serializable {}
