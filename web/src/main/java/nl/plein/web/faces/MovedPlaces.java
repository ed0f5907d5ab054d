package nl.plein.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.plein.ejb.move.MoveBoundary;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.guard.SiteLinks;

/** Addresses of what stood on this site and went to another with its group. */
@ApplicationScoped
class MovedPlaces {

    private static final Pattern PATH = Pattern.compile("/(group|item|document)/(" + Asked.REF + ")(?:/[a-z]{1,20})?");
    private static final Map<String, ObjectType> TYPES =
            Map.of("group", ObjectType.GROUP, "item", ObjectType.ITEM, "document", ObjectType.FILE);

    @Inject
    MoveBoundary moves;

    @Inject
    CurrentSite site;

    @Inject
    SiteLinks links;

    /** Where a path leads that was not found here; empty when it is nowhere, or not for this person. */
    Optional<String> leads(String path) {
        var matcher = PATH.matcher(path);
        if (!site.onSite() || !matcher.matches()) {
            return Optional.empty();
        }
        return moves.now(site.site(), TYPES.get(matcher.group(1)), UUID.fromString(matcher.group(2)))
                .map(host -> links.to(host, path));
    }
}
