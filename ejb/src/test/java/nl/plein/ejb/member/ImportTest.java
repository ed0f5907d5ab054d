package nl.plein.ejb.member;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.ejb.job.JobTicket;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.job.JobId;
import nl.plein.persistence.job.JobRepository;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportTest {

    private static final Database DATABASE = anEmptyDatabase();

    private EntityManager em;
    private ASquare square;
    private SiteRow site;
    private long manager;

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @ParameterizedTest(name = "MEM-2.2 a file in {0} is read as {1}")
    @CsvSource({"UTF-8, UTF-8", "UTF-16, UTF-16", "UTF-16LE, UTF-16", "UTF-16BE, UTF-16", "windows-1252, Windows-1252"})
    void encodings(String written, String told) {
        var text = ImportText.of("mail;groep\nzoë@example.org;Café\n".getBytes(Charset.forName(written)));

        assertThat(text.encoding()).isEqualTo(told);
        assertThat(text.text()).isEqualTo("mail;groep\nzoë@example.org;Café\n");
    }

    @Test
    @DisplayName("MEM-2.2 what cannot be read is refused with the number of its line, and nothing is kept")
    void whatCannotBeReadIsRefused() {
        refused(";".repeat(ImportTable.WIDEST) + "\na@b.nl", "member.import.file.wide");
        refused("x".repeat(201) + "\na@b.nl", "member.import.file.heading");
        refused("mail;groep\na@b.nl;x\nc@d.nl;y;z", "member.import.file.cells");
        refused("mail\n\"a@b.nl\nc@d.nl", "member.import.file.crooked");
        refused("mail\n" + "x@example.org\n".repeat(50_000), "member.import.file.long");
        assertThatThrownBy(() -> ImportText.of(new byte[0])).hasMessage("member.import.file.empty");
        assertThatThrownBy(() -> ImportText.of(new byte[ImportText.LARGEST + 1]))
                .hasMessage("member.import.file.large");
        assertThatThrownBy(() -> ImportText.of(new byte[] {'m', 'a', 'i', 'l', '\n', (byte) 0x81, 'x'}))
                .hasMessage("member.import.file.encoding");
        onASite(() -> {
            assertThatThrownBy(() -> imports().prepare(prepare(UUID.randomUUID(), "mail;E-mail\na@b.nl;c@d.nl")))
                    .hasMessage("member.import.file.twice");
            assertThatThrownBy(() -> imports().prepare(prepare(UUID.randomUUID(), "mail\na@b.nl,c@d.nl")))
                    .hasMessage("member.import.file.cells");
            em.flush();
            assertThat(em.createQuery("select count(i) from MemberImport i", Long.class)
                            .getSingleResult())
                    .isZero();
        });
        assertThatThrownBy(() -> ImportTable.of("mail;groep\na@b.nl;x\nc@d.nl;y;z"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.details()[0]).isEqualTo(3L));
    }

    @Test
    @DisplayName("MEM-2.1 MEM-2.3 a list is looked at, which changes nothing, and then invites and places, once")
    void aListInTwoSteps() {
        onASite(() -> {
            var list = UUID.randomUUID();
            var lines = "E-mail;Groep;Afdeling\nnieuw@example.org;;A\n" + "niek@example.org;snelfietsroutes;B\n"
                    + "marit@example.org;Snelfietsroutes;C\nniek@example.org;;D\n"
                    + "geen adres;;E\nx@example.org;Onbekend;F\n";
            imports().prepare(prepare(list, lines));
            em.flush();
            var details = imports().view(site, list, null);

            assertThat(details.head()).containsExactly("E-mail", "Groep", "Afdeling");
            assertThat(details.choice().columns()).containsExactly("mail", "group", "");
            assertThat(details.figures()).isEqualTo(new ImportDetails.Figures(1, 1, 0, 0, 0, 0, 1, 3));
            assertThat(details.problems())
                    .extracting(one -> one.line() + " " + one.why())
                    .containsExactly("5 double", "6 address", "7 group");
            assertThat(memberships().inGroup(square.neighbour, square.group.id()))
                    .isEmpty();

            run(imports().start(new StartImport(site, list, details.choice())));

            assertThat(memberships().inGroup(square.neighbour, square.group.id()))
                    .isPresent();
            assertThat(mails()).contains("admission.invited", "member.grouped", "member.imported");
            assertThatThrownBy(() -> imports().view(site, list, null)).hasMessage("member.import.gone");
            assertThatThrownBy(() -> square.beans
                            .as(square.member)
                            .get(ImportBoundary.class)
                            .view(site, list, null))
                    .isInstanceOf(Refusal.class);
        });
    }

    private void run(JobId id) {
        em.flush();
        var jobs = square.beans.get(JobRepository.class);
        var ticket = new JobTicket(id, jobs.get(id).order(), "worker", 1);
        List<String> steps = new ArrayList<>();
        var end = square.beans.get(ImportWork.class).run(ticket, (step, done, total) -> steps.add(step));
        assertThat(end.message()).isEqualTo("member.import.done");
        assertThat(steps).isNotEmpty();
        em.flush();
        em.clear();
    }

    private static void refused(String text, String key) {
        assertThatThrownBy(() -> ImportTable.of(text))
                .isInstanceOf(Refusal.class)
                .hasMessage(key);
    }

    private PrepareImport prepare(UUID list, String lines) {
        return new PrepareImport(site, list, lines.getBytes(StandardCharsets.UTF_8), "");
    }

    private void onASite(Runnable work) {
        DATABASE.doing(entities -> {
            em = entities;
            square = aSquare(em, Openness.OPEN);
            site = square.site.row();
            manager = square.someone("Mia Beheerder", null);
            em.find(Account.class, manager).refresh("Mia Beheerder", "mia@example.org");
            em.find(Account.class, square.neighbour).refresh("Niek Buur", "niek@example.org");
            em.find(Account.class, square.member).refresh("Marit Lid", "marit@example.org");
            em.persist(new RoleGrant(manager, site.id(), Role.SITE_MANAGER, Beans.NOW));
            em.flush();
            work.run();
        });
    }

    private ImportBoundary imports() {
        return square.beans.as(manager).get(ImportBoundary.class);
    }

    private MembershipRepository memberships() {
        return square.beans.get(MembershipRepository.class);
    }

    private List<String> mails() {
        return em.createQuery("select m.textKey from Mail m order by m.id", String.class)
                .getResultList();
    }
}
