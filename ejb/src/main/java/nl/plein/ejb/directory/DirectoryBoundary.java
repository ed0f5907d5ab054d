package nl.plein.ejb.directory;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.directory.DirectoryRepository;
import nl.plein.persistence.directory.KnownRow;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.group.PersonRow;
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
    PeopleSync people;

    @Inject
    GroupSync places;

    /** Whom the directory named. */
    @Requires(Right.MEMBER_MANAGE)
    public List<KnownRow> people(ReadDirectory command) {
        return directory.people(command.site().id(), command.after(), PAGE);
    }

    /** Groups the directory keeps. */
    @Requires(Right.MEMBER_MANAGE)
    public List<PersonRow> groups(ReadDirectory command) {
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
        return command.group() == null
                ? people.write(command)
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
