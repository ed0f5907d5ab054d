package nl.plein.ejb.directory;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.plein.ejb.people.FilledAnswers;
import nl.plein.persistence.directory.DirectoryRepository;
import nl.plein.persistence.directory.KnownRow;
import nl.plein.persistence.group.GroupChoiceRow;
import nl.plein.persistence.people.FieldRow;
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
    FilledAnswers answers;

    @Inject
    GroupSync places;

    @Inject
    DirectorySteps steps;

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
                places.kept(command.site(), command.group()).id());
    }

    /**
     * Brings and takes people in small steps, between which others write on the site; a dry run says what it would do.
     * When a step is refused, what was done before it stays.
     */
    @Requires(Right.MEMBER_MANAGE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<SyncLine> write(SyncPeople command) {
        if (command.put().size() + command.delete().size() > SyncPeople.MOST) {
            throw new Refusal("directory.api.many", SyncPeople.MOST);
        }
        steps.check(command);
        return command.steps().stream()
                .flatMap(step -> steps.write(step).stream())
                .toList();
    }
}
