package nl.plein.persistence.group;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Which members of a group get a mail: all, or some of them.
 *
 * @param subgroup number of the subgroup they are in, or null for the whole group
 * @param chosen public identifiers of those chosen, or null when nobody was chosen by name
 * @param seenSince they were on the site since then, or came onto it since then; null for whenever
 */
public record MailFilter(long group, Long subgroup, List<String> chosen, Instant seenSince) implements Serializable {

    /** The same members, whenever they were on the site. */
    public MailFilter whenever() {
        return new MailFilter(group, subgroup, chosen, null);
    }
}
