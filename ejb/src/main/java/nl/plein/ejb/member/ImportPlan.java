package nl.plein.ejb.member;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.plein.ejb.member.ImportSheet.Line;
import nl.plein.ejb.member.ImportSheet.Problem;
import nl.plein.ejb.people.FilledAnswers;
import nl.plein.ejb.people.Filling;
import nl.plein.ejb.people.Filling.Fate;
import nl.plein.ejb.people.Filling.Wish;
import nl.plein.persistence.group.GroupChoiceRow;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.member.CrowdRepository;
import nl.plein.persistence.member.ImportRepository;
import nl.plein.persistence.site.SiteRow;

/** What the lines of a list come down to, with whom the site knows at this moment. */
@ApplicationScoped
@Transactional(MANDATORY)
public class ImportPlan {

    /** Nothing to do. */
    static final Plan NONE = new Plan(List.of(), List.of(), List.of(), List.of(), 0, 0, List.of());

    private static final int GROUPS = 5000;
    private static final int AT_ONCE = 500;

    /**
     * Somebody who comes into a group.
     *
     * @param account number of the account
     */
    record Placing(long account, UUID group) {}

    /**
     * What becomes of the answers of a line.
     *
     * @param line number of the line in the file
     */
    public record Told(long line, Filling filling) implements Serializable {}

    /**
     * What is to be done.
     *
     * @param invites addresses, as they are compared
     * @param wishes answers of members, where something of them changes
     * @param told what becomes of answers, where something changes or stays against the list
     * @param later how many lines have answers for somebody who is not a member yet
     */
    record Plan(
            List<String> invites,
            List<Placing> placings,
            List<Wish> wishes,
            List<Told> told,
            int later,
            int unchanged,
            List<Problem> problems) {}

    @Inject
    ImportRepository imports;

    @Inject
    CrowdRepository crowds;

    @Inject
    GroupRepository groups;

    @Inject
    FilledAnswers answers;

    /**
     * @param manager number of who sent it in
     * @param overwrite whether what people told themselves gives way
     */
    Plan of(ImportSheet sheet, SiteRow site, long manager, boolean overwrite) {
        var judging = new Judging(site, manager, sheet.good());
        sheet.good().forEach(judging::find);
        var wishes = judging.found.stream()
                .map(one -> new Wish(one.account(), one.line().answers()))
                .toList();
        var judged = answers.judge(site, wishes, overwrite);
        for (int at = 0; at < wishes.size(); at++) {
            judging.decide(judging.found.get(at), wishes.get(at), judged.get(at));
        }
        var problems = new ArrayList<>(sheet.problems());
        problems.addAll(judging.problems);
        problems.sort(Comparator.comparingLong(Problem::line));
        return new Plan(
                judging.invites,
                judging.placings,
                judging.wishes,
                judging.told,
                judging.later,
                judging.unchanged,
                problems);
    }

    /** A line with the number of the account that it means. */
    private record Found(Line line, long account) {}

    private final class Judging {

        private final Map<String, Long> members;
        private final Map<String, Long> numbers = new HashMap<>();
        private final Set<String> waiting;
        private final Map<String, UUID> named = new HashMap<>();
        private final Map<UUID, Set<Long>> inside = new HashMap<>();
        private final long site;
        private final Set<Long> seen = new HashSet<>();
        private final List<Found> found = new ArrayList<>();
        private final List<String> invites = new ArrayList<>();
        private final List<Placing> placings = new ArrayList<>();
        private final List<Wish> wishes = new ArrayList<>();
        private final List<Told> told = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private int later;
        private int unchanged;

        Judging(SiteRow row, long manager, List<Line> lines) {
            site = row.id();
            members = imports.members(site);
            waiting = imports.waiting(site);
            var ids = lines.stream().map(Line::id).filter(id -> !id.isEmpty()).toList();
            for (int from = 0; from < ids.size(); from += AT_ONCE) {
                numbers.putAll(imports.members(site, ids.subList(from, Math.min(ids.size(), from + AT_ONCE))));
            }
            for (GroupChoiceRow group : crowds.groups(site, manager, "", GROUPS)) {
                named.put(group.name().toLowerCase(Locale.ROOT), UUID.fromString(group.ref()));
            }
        }

        /** Whom a line means: a member, whose answers are judged then, or somebody to invite. */
        void find(Line line) {
            var account = line.id().isEmpty() ? members.get(line.mail()) : numbers.get(line.id());
            var why = problem(line, account);
            if (why.isPresent()) {
                problems.add(Problem.of(line.number(), why.get()));
            } else if (account == null) {
                invites.add(line.mail());
                later += line.answers().isEmpty() ? 0 : 1;
            } else {
                found.add(new Found(line, account));
            }
        }

        private Optional<String> problem(Line line, Long account) {
            if (!line.group().isEmpty() && group(line).isEmpty()) {
                return Optional.of("group");
            }
            if (account == null) {
                return stranger(line);
            }
            if (!account.equals(members.getOrDefault(line.mail(), account))) {
                return Optional.of("other");
            }
            return seen.add(account) ? Optional.empty() : Optional.of("double");
        }

        private Optional<String> stranger(Line line) {
            if (!line.id().isEmpty()) {
                return Optional.of("id");
            }
            return waiting.contains(line.mail()) ? Optional.of("known") : Optional.empty();
        }

        /** What is done with a member: nothing of a line of which an answer does not fit. */
        void decide(Found one, Wish wish, Filling filling) {
            if (!filling.fits()) {
                filling.answers().stream()
                        .filter(answer -> answer.fate() == Fate.WRONG)
                        .forEach(answer -> problems.add(new Problem(one.line().number(), "answer", answer.problem())));
                return;
            }
            boolean placed = place(one);
            if (filling.changes()) {
                wishes.add(wish);
            }
            if (filling.changes() || filling.leaves()) {
                told.add(new Told(one.line().number(), filling));
            }
            unchanged += placed || filling.changes() ? 0 : 1;
        }

        /** Whether the member comes into the group of the line. */
        private boolean place(Found one) {
            var group = group(one.line()).filter(found -> !inside(found).contains(one.account()));
            group.ifPresent(found -> placings.add(new Placing(one.account(), found)));
            return group.isPresent();
        }

        private Optional<UUID> group(Line line) {
            return Optional.ofNullable(named.get(line.group().toLowerCase(Locale.ROOT)));
        }

        private Set<Long> inside(UUID group) {
            return inside.computeIfAbsent(
                    group,
                    one -> imports.inGroup(groups.get(new GroupId(one), site).id()));
        }
    }
}
