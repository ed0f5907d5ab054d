package nl.plein.ejb.people;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Consequence;
import nl.plein.audit.log.Entry;
import nl.plein.ejb.group.GroupIntakes;
import nl.plein.ejb.people.Filling.Fate;
import nl.plein.ejb.people.Filling.Filled;
import nl.plein.ejb.people.Filling.Wish;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.people.FieldKind;
import nl.plein.persistence.people.FieldRow;
import nl.plein.persistence.people.Given;
import nl.plein.persistence.people.GivenBy;
import nl.plein.persistence.people.HeldAnswer;
import nl.plein.persistence.people.ProfileField;
import nl.plein.persistence.people.ProfileRepository;
import nl.plein.persistence.people.ToldRow;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.CurrentAccount;

/** Answers that a site fills in for its members, from a list or a directory (PPL-6.1, PPL-6.2). */
@ApplicationScoped
@Transactional(MANDATORY)
public class FilledAnswers {

    private static final int AT_ONCE = 500;

    @Inject
    ProfileRepository profiles;

    @Inject
    Answers answers;

    @Inject
    AllowedAnswers allowed;

    @Inject
    AccountRepository accounts;

    @Inject
    GroupIntakes intakes;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentAccount me;

    /** What a site asks, in its order: the fields that can be filled in. */
    public List<FieldRow> fields(long site) {
        return FieldBoundary.inOrder(profiles.fields(site)).stream()
                .map(ProfileField::row)
                .toList();
    }

    /** What these people tell in these fields, as far as who asks may read it: by person, by field. */
    public Map<Long, Map<Long, List<String>>> told(long site, Collection<Long> people, List<FieldRow> fields) {
        var numbers = fields.stream().map(FieldRow::id).toList();
        return profiles.told(site, people, numbers, me.viewer()).stream()
                .collect(Collectors.groupingBy(
                        ToldRow::account,
                        Collectors.groupingBy(
                                ToldRow::field, Collectors.mapping(ToldRow::content, Collectors.toList()))));
    }

    /**
     * What would come of wishes, in their order. Words that are nothing but space, and fields that are not asked, count
     * as nothing wished. An answer that who asks may not read is never compared: it would tell what it is.
     *
     * @param overwrite whether what people told themselves gives way
     */
    public List<Filling> judge(SiteRow site, List<Wish> wishes, boolean overwrite) {
        var asked = fields(site.id()).stream().collect(Collectors.toMap(FieldRow::id, field -> field));
        var lists = new HashMap<Long, AllowedList>();
        List<Filling> judged = new ArrayList<>();
        for (int from = 0; from < wishes.size(); from += AT_ONCE) {
            var some = wishes.subList(from, Math.min(wishes.size(), from + AT_ONCE));
            var known = new Known(
                    site.id(),
                    some,
                    asked,
                    field -> lists.computeIfAbsent(field.id(), number -> allowed.list(field, wishes.size())));
            some.forEach(wish -> judged.add(known.judge(wish, overwrite)));
        }
        return judged;
    }

    /**
     * Fills in what fits, for who read it before, and else for whom the site presets; one event when something was
     * written. The caller holds the site locked and knows that the person is a member.
     *
     * @param because by what it was filled in
     */
    @Consequence("the profile of a member says something else")
    public Filling fill(SiteRow site, Wish wish, boolean overwrite, String because) {
        var judged = judge(site, List.of(wish), overwrite).get(0);
        var written = judged.answers().stream()
                .filter(one -> one.fate().written())
                .filter(one -> answers.fill(wish.account(), one.field().fieldId(), one.values(), site))
                .map(one -> one.field().says().name())
                .collect(Collectors.joining(", "));
        if (!written.isEmpty()) {
            var person = accounts.find(wish.account()).orElseThrow();
            trail.record(Entry.success(Action.ACCOUNT_PROFILE_CHANGE, new Target(ObjectType.ACCOUNT, person.ref()))
                    .because(because)
                    .with("fields", written));
            intakes.told(wish.account(), site.id());
        }
        return judged;
    }

    /** What is kept of some people. */
    private final class Known {

        private final Map<Long, FieldRow> asked;
        private final Map<Long, Map<Long, List<HeldAnswer>>> held;
        private final Map<Long, Map<GivenBy, String>> said;
        private final Function<FieldRow, AllowedList> lists;

        Known(long site, List<Wish> wishes, Map<Long, FieldRow> asked, Function<FieldRow, AllowedList> lists) {
            this.asked = asked;
            this.lists = lists;
            var people = wishes.stream().map(Wish::account).distinct().toList();
            var wished = wishes.stream()
                    .flatMap(wish -> wish.answers().keySet().stream())
                    .filter(asked::containsKey)
                    .distinct()
                    .toList();
            held = profiles.held(site, people, wished).stream()
                    .collect(Collectors.groupingBy(
                            HeldAnswer::account, HashMap::new, Collectors.groupingBy(HeldAnswer::field)));
            said = (wished.isEmpty() ? List.<Given>of() : profiles.said(people))
                    .stream()
                            .collect(Collectors.groupingBy(
                                    Given::accountId, Collectors.toMap(Given::by, Given::content)));
        }

        Filling judge(Wish wish, boolean overwrite) {
            return new Filling(
                    wish.account(),
                    wish.answers().entrySet().stream()
                            .flatMap(one ->
                                    judge(wish.account(), asked.get(one.getKey()), one.getValue(), overwrite).stream())
                            .toList());
        }

        private Optional<Filled> judge(long account, FieldRow field, List<String> typed, boolean overwrite) {
            if (field == null || AnswerPolicy.tidy(field.says().kind(), typed).isEmpty()) {
                return Optional.empty();
            }
            var judged = allowed.judge(field, typed, lists.apply(field));
            var values = judged.values();
            var problem = judged.problem();
            var rows = held.getOrDefault(account, Map.of()).getOrDefault(field.id(), List.of());
            boolean readable = rows.stream().allMatch(row -> me.viewer().holds(row.reachKey()));
            var before = readable ? rows.stream().map(HeldAnswer::content).toList() : List.<String>of();
            var fate = problem == null ? fate(account, field, rows, before.equals(values), overwrite) : Fate.WRONG;
            return Optional.of(new Filled(field, fate, before, values, problem));
        }

        private Fate fate(long account, FieldRow field, List<HeldAnswer> rows, boolean same, boolean overwrite) {
            var words =
                    said.getOrDefault(account, new HashMap<>()).get(field.says().givenBy());
            if (words != null
                    && allowed.spelled(field, words, lists.apply(field)).isPresent()) {
                return Fate.GIVEN;
            }
            if (rows.isEmpty()) {
                return Fate.NEW;
            }
            if (same) {
                return Fate.SAME;
            }
            boolean ours =
                    field.says().givenBy() == GivenBy.SITE || rows.stream().allMatch(HeldAnswer::bySite);
            return overwrite || ours ? Fate.CHANGED : Fate.OWN;
        }
    }

    /** The words of one cell as values: where several can be chosen they stand with semicolons between them. */
    public static List<String> values(FieldRow field, String cell) {
        var says = field.says();
        return says.kind() == FieldKind.CHOICES && !says.options().contains(cell.strip())
                ? Stream.of(cell.split(";")).toList()
                : List.of(cell);
    }
}
