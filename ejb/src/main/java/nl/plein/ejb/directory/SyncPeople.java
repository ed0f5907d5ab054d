package nl.plein.ejb.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;

/**
 * What a directory wants of the people of a site, or of a group of it.
 *
 * @param group public identifier of the group, or null for the site
 * @param dry whether it is only asked what would be done
 * @param overwrite whether what people told themselves gives way
 * @param put who must be there
 * @param delete what the directory calls those who must not be there
 */
public record SyncPeople(
        SiteRow site, UUID group, boolean dry, boolean overwrite, List<Wanted> put, List<String> delete)
        implements Command, Telling {

    /**
     * Somebody who must be there.
     *
     * @param id what the directory calls the person
     * @param mail mail address, or null where the person is known already
     * @param profile words by name of the field
     */
    public record Wanted(String id, String mail, Map<String, List<String>> profile) {

        public Wanted(String id, String mail) {
            this(id, mail, Map.of());
        }
    }

    /** Whoever is asked for, with what people told themselves as it is. */
    public SyncPeople(SiteRow site, UUID group, boolean dry, List<Wanted> put, List<String> delete) {
        this(site, group, dry, false, put, delete);
    }

    /** Most people in one request. */
    public static final int MOST = 500;

    /** So many people in one step. */
    static final int STEP = 25;

    public SyncPeople {
        put = List.copyOf(put);
        delete = List.copyOf(delete);
    }

    /** The same in small steps, in the order of the people. */
    List<SyncPeople> steps() {
        List<SyncPeople> steps = new ArrayList<>();
        parts(put).forEach(some -> steps.add(new SyncPeople(site, group, dry, overwrite, some, List.of())));
        parts(delete).forEach(some -> steps.add(new SyncPeople(site, group, dry, overwrite, List.of(), some)));
        return steps;
    }

    private static <T> List<List<T>> parts(List<T> all) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + STEP)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + STEP)))
                .toList();
    }

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.siteId().value());
    }

    @Override
    public Target made() {
        return group == null ? target() : new Target(ObjectType.GROUP, group);
    }

    @Override
    public Action action() {
        return Action.DIRECTORY_WRITE;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of(
                "dry", String.valueOf(dry),
                "overwrite", String.valueOf(overwrite),
                "put", String.valueOf(put.size()),
                "delete", String.valueOf(delete.size()));
    }
}
