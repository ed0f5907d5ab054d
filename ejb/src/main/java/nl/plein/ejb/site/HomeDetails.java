package nl.plein.ejb.site;

import java.io.Serializable;
import java.util.List;
import nl.plein.persistence.site.HomeBlock;

/**
 * The front page of a site, for who edits it.
 *
 * @param shown in their order
 * @param introduction words of the editors, possibly empty
 */
public record HomeDetails(List<HomeBlock> shown, String introduction) implements Serializable {}
