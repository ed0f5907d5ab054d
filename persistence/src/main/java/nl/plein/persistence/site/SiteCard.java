package nl.plein.persistence.site;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.plein.persistence.account.OrganisationLine;

/**
 * A site in the directory.
 *
 * @param id its number, for queries within the server
 * @param memberCount how many members it has, 0 where {@code lastActive} is null
 * @param lastActive when it was last used, or null for who learns neither
 * @param organisationLine the organisations whose site it is, as an {@link OrganisationLine}, or null
 * @param organisationText the names of the first of them, with commas between them; that line again until it was asked
 *     for the names
 */
public record SiteCard(
        long id,
        String ref,
        String name,
        String purpose,
        String host,
        Site.Openness openness,
        int memberCount,
        Instant lastActive,
        boolean featured,
        String organisationLine,
        String organisationText)
        implements Serializable {

    /** So many organisations are named. */
    private static final int NAMED = 3;

    /** Numbers of the organisations that are named. */
    List<Long> toName() {
        return OrganisationLine.numbers(organisationLine).stream().limit(NAMED).toList();
    }

    /** The same, with the names of its organisations. */
    SiteCard of(Map<Long, String> names) {
        return new SiteCard(
                id,
                ref,
                name,
                purpose,
                host,
                openness,
                memberCount,
                lastActive,
                featured,
                organisationLine,
                toName().stream().map(names::get).collect(Collectors.joining(", ")));
    }

    /** How many more organisations there are than are named. */
    public int others() {
        return OrganisationLine.numbers(organisationLine).size() - toName().size();
    }

    /** What somebody learns of it who stands before its wall: neither how many are on it, nor when it was used. */
    public SiteCard fromOutside() {
        return new SiteCard(
                id, ref, name, purpose, host, openness, 0, null, featured, organisationLine, organisationText);
    }
}
