package nl.plein.ejb.member;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.ejb.job.JobTicket;
import nl.plein.ejb.people.Answer;
import nl.plein.ejb.people.ChangeProfile;
import nl.plein.ejb.people.FieldBoundary;
import nl.plein.ejb.people.ProfileBoundary;
import nl.plein.ejb.people.SaveField;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.job.JobRepository;
import nl.plein.persistence.people.FieldDraft;
import nl.plein.persistence.people.FieldId;
import nl.plein.persistence.people.FieldKind;
import nl.plein.persistence.people.GivenBy;
import nl.plein.persistence.people.ProfileRepository;
import nl.plein.persistence.people.ProfileValue;
import nl.plein.persistence.site.SiteRow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A site that asks two things of its members, and a manager with lists. */
abstract class OnAListedSite {

    private static Database database;

    EntityManager em;
    ASquare square;
    SiteRow site;
    long manager;
    FieldId function;
    FieldId days;

    @BeforeAll
    static void open() {
        database = anEmptyDatabase();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    UUID sent(String lines) {
        var list = UUID.randomUUID();
        imports().prepare(new PrepareImport(site, list, lines.getBytes(StandardCharsets.UTF_8), ""));
        em.flush();
        return list;
    }

    void run(UUID list, ImportChoice choice) {
        var id = imports().start(new StartImport(site, list, choice));
        em.flush();
        var jobs = square.beans.get(JobRepository.class);
        var ticket = new JobTicket(id, jobs.get(id).order(), "worker", 1);
        var end = square.beans.get(ImportWork.class).run(ticket, (step, done, total) -> {});
        assertThat(end.message()).isEqualTo("member.import.done");
        em.flush();
        em.clear();
    }

    List<String> fates(ImportDetails details) {
        return details.told().stream()
                .flatMap(line -> line.filling().answers().stream()
                        .map(one -> line.line() + " " + one.field().says().name() + " " + one.fate() + " "
                                + one.before() + " " + one.values()))
                .toList();
    }

    List<String> told(long account) {
        return square.beans.get(ProfileRepository.class).stored(account, site.id()).stream()
                .map(ProfileValue::content)
                .toList();
    }

    void tells(long account, FieldId field, Level level, String text) {
        square.beans
                .as(account)
                .get(ProfileBoundary.class)
                .change(new ChangeProfile(site, ref(account), List.of(new Answer(field, List.of(text), level))));
        em.flush();
    }

    String column(FieldId field) {
        return "f"
                + square.beans
                        .get(ProfileRepository.class)
                        .field(field, site.id())
                        .orElseThrow()
                        .id();
    }

    FieldId asked(String name, FieldKind kind, GivenBy given, Level preset) {
        var field = new FieldId(UUID.randomUUID());
        var options = kind.chosen() ? List.of("ma", "di", "wo") : List.<String>of();
        var draft = new FieldDraft(kind, name, "", "", options, "", 0, false, false, true, preset, false, given);
        square.beans.as(manager).get(FieldBoundary.class).save(new SaveField(site.siteId(), field, draft));
        em.flush();
        return field;
    }

    AccountId ref(long account) {
        return new AccountId(em.find(Account.class, account).ref());
    }

    void onASite(Runnable work) {
        database.doing(entities -> {
            em = entities;
            square = aSquare(em, Openness.OPEN);
            site = square.site.row();
            manager = square.someone("Mia Beheerder", null);
            em.find(Account.class, manager).refresh("Mia Beheerder", "mia@example.org");
            em.find(Account.class, square.neighbour).refresh("Niek Buur", "niek@example.org");
            em.find(Account.class, square.member).refresh("Marit Lid", "marit@example.org");
            em.persist(new RoleGrant(manager, site.id(), Role.SITE_MANAGER, Beans.NOW));
            em.flush();
            function = asked("Functie", FieldKind.TEXT, null, Level.SITE);
            days = asked("Werkdagen", FieldKind.CHOICES, null, Level.SITE);
            square.beans.events.clear();
            work.run();
        });
    }

    ImportBoundary imports() {
        return square.beans.as(manager).get(ImportBoundary.class);
    }
}
