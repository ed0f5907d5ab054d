package nl.plein.persistence.site;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.plein.persistence.account.OrganisationLine;

/**
 * A site in the directory.
 *
 * @param organisationLine the organisations whose site it is, as an {@link OrganisationLine}, or null
 * @param organisations the names of the first of them
 */
public record SiteCard(
        String ref,
        String name,
        String purpose,
        String host,
        Site.Openness openness,
        int memberCount,
        Instant lastActive,
        boolean featured,
        String organisationLine,
        List<String> organisations)
        implements Serializable {

    /** So many organisations are named. */
    static final int NAMED = 3;

    /** As a query reads it, before anybody asked for the names of organisations. */
    public SiteCard(
            String ref,
            String name,
            String purpose,
            String host,
            Site.Openness openness,
            int memberCount,
            Instant lastActive,
            boolean featured,
            String organisationLine) {
        this(ref, name, purpose, host, openness, memberCount, lastActive, featured, organisationLine, List.of());
    }

    /** Numbers of the organisations that are named. */
    List<Long> toName() {
        return OrganisationLine.numbers(organisationLine).stream().limit(NAMED).toList();
    }

    /** The same, with the names of its organisations. */
    SiteCard of(Map<Long, String> names) {
        return new SiteCard(
                ref,
                name,
                purpose,
                host,
                openness,
                memberCount,
                lastActive,
                featured,
                organisationLine,
                toName().stream().map(names::get).toList());
    }

    /** The names, with commas between them. */
    public String organisationText() {
        return String.join(", ", organisations);
    }

    /** How many more organisations there are than are named. */
    public int others() {
        return OrganisationLine.numbers(organisationLine).size() - organisations.size();
    }
}
