package nl.plein.ejb.directory;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.plein.ejb.people.FilledAnswers;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.directory.DirectoryRepository;
import nl.plein.persistence.directory.KnownRow;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupChoiceRow;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.people.FieldRow;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** What a directory reads and writes, with the rights of who made its key. */
@Stateless
@Boundary
public class DirectoryBoundary {

    /** People of a page. */
    public static final int PAGE = 200;

    @Inject
    DirectoryRepository directory;

    @Inject
    GroupRepository groups;

    @Inject
    FilledAnswers answers;

    @Inject
    PeopleSync people;

    @Inject
    ProfileSync profiles;

    @Inject
    GroupSync places;

    /** Whom the directory named, with what of their answers who made the key may read. */
    @Requires(Right.MEMBER_MANAGE)
    public List<KnownDetails> people(ReadDirectory command) {
        long site = command.site().id();
        var rows = directory.people(site, command.after(), PAGE);
        var fields = answers.fields(site);
        var told = answers.told(site, rows.stream().map(KnownRow::number).toList(), fields);
        return rows.stream()
                .map(row -> new KnownDetails(row, named(fields, told.getOrDefault(row.number(), Map.of()))))
                .toList();
    }

    private static Map<String, List<String>> named(List<FieldRow> fields, Map<Long, List<String>> told) {
        Map<String, List<String>> named = new LinkedHashMap<>();
        fields.stream()
                .filter(field -> told.containsKey(field.id()))
                .forEach(field -> named.put(field.says().name(), told.get(field.id())));
        return named;
    }

    /** Groups the directory keeps. */
    @Requires(Right.MEMBER_MANAGE)
    public List<GroupChoiceRow> groups(ReadDirectory command) {
        return directory.groups(command.site().id());
    }

    /** What the directory calls the members of a group whom it named. */
    @Requires(Right.MEMBER_MANAGE)
    public List<String> inside(ReadDirectory command) {
        return directory.inside(
                command.site().id(),
                kept(command.site(), command.group(), false).id());
    }

    /** Brings and takes people; a dry run says what it would do. */
    @Requires(Right.MEMBER_MANAGE)
    public List<SyncLine> write(SyncPeople command) {
        if (command.put().size() + command.delete().size() > SyncPeople.MOST) {
            throw new Refusal("directory.api.many", SyncPeople.MOST);
        }
        var fields = profiles.fields(command);
        return command.group() == null
                ? people.write(command, fields)
                : places.write(command, kept(command.site(), command.group(), !command.dry()));
    }

    private Group kept(SiteRow site, UUID ref, boolean locked) {
        var id = new GroupId(ref);
        var group = locked ? groups.locked(id, site.id()) : groups.get(id, site.id());
        if (!directory.keeps(group.id())) {
            throw new NoSuchThing(new Target(ObjectType.GROUP, ref));
        }
        return group;
    }
}
