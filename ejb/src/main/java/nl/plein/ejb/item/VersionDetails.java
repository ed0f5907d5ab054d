package nl.plein.ejb.item;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import nl.plein.persistence.item.ItemVersion;

/**
 * One version of an item, ready to show.
 *
 * @param tags the words it carried then
 * @param body cleaned HTML
 */
public record VersionDetails(int number, String title, String body, Instant made, List<String> tags)
        implements Serializable {

    static VersionDetails of(ItemVersion version) {
        return new VersionDetails(
                version.versionNo(), version.title(), RichText.clean(version.body()), version.made(), version.tags());
    }
}
