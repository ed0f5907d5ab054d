package nl.plein.ejb.member;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.plein.ejb.member.ImportSheet.Line;
import nl.plein.ejb.member.ImportSheet.Problem;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.group.PersonRow;
import nl.plein.persistence.member.CrowdRepository;
import nl.plein.persistence.member.ImportRepository;

/** What the lines of a list come down to, with whom the site knows at this moment. */
@ApplicationScoped
@Transactional(MANDATORY)
public class ImportPlan {

    private static final int GROUPS = 5000;

    /**
     * Somebody who comes into a group.
     *
     * @param account number of the account
     */
    record Placing(long account, UUID group) {}

    /**
     * What is to be done.
     *
     * @param invites addresses, as they are compared
     */
    record Plan(List<String> invites, List<Placing> placings, int unchanged, List<Problem> problems) {}

    @Inject
    ImportRepository imports;

    @Inject
    CrowdRepository crowds;

    @Inject
    GroupRepository groups;

    /** @param manager number of who sent it in */
    Plan of(ImportSheet sheet, long site, long manager) {
        var judging = new Judging(site, manager);
        sheet.good().forEach(judging::add);
        var problems = new ArrayList<>(sheet.problems());
        problems.addAll(judging.problems);
        problems.sort(java.util.Comparator.comparingLong(Problem::line));
        return new Plan(judging.invites, judging.placings, judging.unchanged, problems);
    }

    private final class Judging {

        private final Map<String, Long> members;
        private final Set<String> waiting;
        private final Map<String, UUID> named = new HashMap<>();
        private final Map<UUID, Set<Long>> inside = new HashMap<>();
        private final long site;
        private final List<String> invites = new ArrayList<>();
        private final List<Placing> placings = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private int unchanged;

        Judging(long site, long manager) {
            this.site = site;
            members = imports.members(site);
            waiting = imports.waiting(site);
            for (PersonRow group : crowds.groups(site, manager, "", GROUPS)) {
                named.put(group.name().toLowerCase(Locale.ROOT), UUID.fromString(group.ref()));
            }
        }

        void add(Line line) {
            var group = Optional.ofNullable(named.get(line.group().toLowerCase(Locale.ROOT)));
            var account = members.get(line.mail().toLowerCase(Locale.ROOT));
            if (!line.group().isEmpty() && group.isEmpty()) {
                problems.add(new Problem(line.number(), "group"));
            } else if (account == null && waiting.contains(line.mail())) {
                problems.add(new Problem(line.number(), "known"));
            } else if (account == null) {
                invites.add(line.mail());
            } else if (group.isEmpty() || inside(group.get()).contains(account)) {
                unchanged++;
            } else {
                placings.add(new Placing(account, group.get()));
            }
        }

        private Set<Long> inside(UUID group) {
            return inside.computeIfAbsent(
                    group,
                    one -> imports.inGroup(groups.get(new GroupId(one), site).id()));
        }
    }
}
