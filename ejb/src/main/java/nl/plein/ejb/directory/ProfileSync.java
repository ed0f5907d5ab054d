package nl.plein.ejb.directory;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.plein.ejb.directory.SyncPeople.Wanted;
import nl.plein.ejb.people.FilledAnswers;
import nl.plein.ejb.people.Filling;
import nl.plein.ejb.people.Filling.Filled;
import nl.plein.ejb.people.Filling.Wish;
import nl.plein.persistence.people.FieldRow;
import nl.plein.security.Refusal;

/** Fills in the profiles of people as a directory wants them (DIR-2.6). */
@ApplicationScoped
@Transactional(MANDATORY)
class ProfileSync {

    private static final int NAMED = 10;

    @Inject
    FilledAnswers answers;

    /**
     * What the site asks, by name.
     *
     * @throws Refusal when the directory names something else
     */
    Map<String, FieldRow> fields(SyncPeople command) {
        var wanted = command.put().stream()
                .flatMap(one -> one.profile().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (wanted.isEmpty()) {
            return Map.of();
        }
        if (command.group() != null) {
            throw new Refusal("directory.api.group.profile");
        }
        var known = answers.fields(command.site().id()).stream()
                .collect(Collectors.toMap(field -> field.says().name(), field -> field));
        wanted.removeAll(known.keySet());
        if (!wanted.isEmpty()) {
            throw new Refusal(
                    "directory.api.fields", wanted.stream().limit(NAMED).collect(Collectors.joining(", ")));
        }
        return known;
    }

    /**
     * Fills in what is wanted of a member, or says what would come of it.
     *
     * @param line what was done about the person beside that
     */
    SyncLine fill(SyncPeople command, Wanted wanted, long account, Map<String, FieldRow> fields, SyncLine line) {
        if (wanted.profile().isEmpty()) {
            return line;
        }
        Map<Long, List<String>> words = new LinkedHashMap<>();
        wanted.profile().forEach((name, values) -> words.put(fields.get(name).id(), values));
        var wish = new Wish(account, words);
        var judged = answers.judge(command.site(), List.of(wish), command.overwrite())
                .get(0);
        if (!judged.fits()) {
            return refused(wanted.id(), judged);
        }
        if (!command.dry() && judged.changes()) {
            answers.fill(command.site(), wish, command.overwrite(), "directory");
        }
        boolean only = "unchanged".equals(line.what()) && judged.changes();
        return (only ? SyncLine.of(wanted.id(), "filled") : line).telling(fates(judged));
    }

    /**
     * Who is not a member yet has no profile: what is wanted of it comes when the directory names that person again.
     */
    static SyncLine later(Wanted wanted, SyncLine line) {
        return line.telling(wanted.profile().keySet().stream()
                .collect(Collectors.toMap(name -> name, name -> "later", (one, other) -> one, LinkedHashMap::new)));
    }

    private static SyncLine refused(String id, Filling judged) {
        var problems = judged.answers().stream()
                .filter(one -> one.problem() != null)
                .map(Filled::problem)
                .toList();
        return new SyncLine(id, "refused", "profile", fates(judged), problems);
    }

    private static Map<String, String> fates(Filling judged) {
        return judged.answers().stream()
                .collect(Collectors.toMap(
                        one -> one.field().says().name(),
                        one -> one.fate().name().toLowerCase(Locale.ROOT),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }
}
