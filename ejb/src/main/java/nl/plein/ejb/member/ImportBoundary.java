package nl.plein.ejb.member;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.plein.audit.log.Origin;
import nl.plein.ejb.mail.OwnWords;
import nl.plein.ejb.people.FilledAnswers;
import nl.plein.ejb.people.Problem;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.job.JobId;
import nl.plein.persistence.job.JobOrder;
import nl.plein.persistence.job.JobRepository;
import nl.plein.persistence.member.ImportRepository;
import nl.plein.persistence.member.MemberImport;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** Bringing many people onto a site by a file, in two steps. */
@Stateless
@Boundary
public class ImportBoundary {

    private static final int SHOWN = 100;
    private static final Duration KEPT = Duration.ofDays(1);

    @Inject
    ImportRepository imports;

    @Inject
    ImportPlan plans;

    @Inject
    FilledAnswers answers;

    @Inject
    JobRepository jobs;

    @Inject
    Origin origin;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /** Reads a file and keeps it for a second look; what cannot be read is refused and not kept. */
    @Requires(Right.MEMBER_MANAGE)
    public void prepare(PrepareImport command) {
        new OwnWords(command.message()).check();
        var text = ImportText.of(command.bytes());
        var table = ImportTable.of(text.text());
        var fields = answers.fields(command.site().id());
        refuse(ImportChoice.guess(table, fields).doubled(table.head()));
        var now = clock.instant();
        imports.forget(now.minus(KEPT));
        imports.add(new MemberImport(command.list(), command.site().id(), me.id(), text.encoding(), text.text())
                .at(now, command.message()));
    }

    /** Only for who may bring people. */
    @Open("asks for the right on the site itself")
    public void enter(SiteRow site) {
        me.check(Right.MEMBER_MANAGE, new Target(ObjectType.SITE, site.siteId().value()));
    }

    /**
     * What a list would do at this moment.
     *
     * @param wished what its columns fill, or null for what their names say
     */
    @Open("asks for the right on the site itself")
    public ImportDetails view(SiteRow site, UUID list, ImportChoice wished) {
        me.check(Right.MEMBER_MANAGE, new Target(ObjectType.SITE, site.siteId().value()));
        var kept = kept(site, list);
        var table = ImportTable.of(kept.lines());
        var fields = answers.fields(site.id());
        var choice = (wished == null ? ImportChoice.guess(table, fields) : wished).on(table.head(), fields);
        var obstacle = choice.problem(table.head());
        var plan = obstacle.isPresent()
                ? ImportPlan.NONE
                : plans.of(ImportSheet.of(table, choice, fields), site, me.id(), choice.overwrite());
        return new ImportDetails(
                kept.encoding(),
                table.head(),
                choice,
                obstacle.orElse(null),
                fields,
                ImportDetails.Figures.of(plan),
                first(plan.told()),
                first(plan.problems()));
    }

    /** Carries a list out as it was looked at, as a job; the result comes by mail. */
    @Requires(Right.MEMBER_MANAGE)
    public JobId start(StartImport command) {
        var kept = kept(command.site(), command.list());
        boolean running = jobs.of(me.id(), SHOWN).stream()
                .anyMatch(job -> !job.state().over()
                        && job.subject().equals(command.list().toString()));
        if (running) {
            throw new Refusal("member.import.busy");
        }
        var head = ImportTable.of(kept.lines()).head();
        var choice = command.choice().on(head, answers.fields(command.site().id()));
        refuse(choice.problem(head));
        kept.choose(choice.words(), choice.overwrite());
        var order = new JobOrder(
                ImportWork.KIND,
                me.id(),
                command.site().id(),
                command.list(),
                command.site().name(),
                "",
                origin.operation());
        return jobs.add(order, clock.instant()).jobId();
    }

    private static void refuse(Optional<Problem> problem) {
        problem.ifPresent(one -> {
            throw new Refusal(one.key(), one.details().toArray());
        });
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(all.size(), SHOWN)).stream().toList();
    }

    private MemberImport kept(SiteRow site, UUID list) {
        return imports.find(list, site.id(), me.id()).orElseThrow(() -> new Refusal("member.import.gone"));
    }
}
