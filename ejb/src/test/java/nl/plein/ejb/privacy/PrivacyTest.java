package nl.plein.ejb.privacy;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.ZipInputStream;
import nl.plein.audit.log.Entry;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.ejb.job.JobTicket;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountIdentity;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.job.JobId;
import nl.plein.persistence.job.JobRepository;
import nl.plein.persistence.people.Given;
import nl.plein.persistence.people.GivenBy;
import nl.plein.persistence.privacy.ErasureRepository;
import nl.plein.persistence.privacy.ErasureRequest;
import nl.plein.persistence.session.Device;
import nl.plein.persistence.session.Login;
import nl.plein.persistence.session.LoginSession;
import nl.plein.persistence.session.SessionRepository;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.security.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivacyTest {

    @TempDir
    Path data;

    private final Database database = anEmptyDatabase();
    private EntityManager em;
    private ASquare square;
    private Beans beans;
    private long manager;
    private long marit;

    @AfterEach
    void close() {
        System.clearProperty("plein.data");
        database.close();
    }

    @Test
    @DisplayName("PRV-1.1 what is held comes as lines of JSON and as text, and nothing of anybody else")
    void whatIsHeldIsTakenAlong() {
        onASquare(() -> {
            square.aBlog(marit, "Woorden van Marit");
            square.aBlog(square.owner, "Woorden van Olga");
            em.flush();

            var files = unpacked(made());

            assertThat(files.get("item.jsonl")).contains("Woorden van Marit").doesNotContain("Olga");
            assertThat(files.get("membership.txt")).contains("Site: Fietsberaad", "Groep: Snelfietsroutes");
            assertThat(files.get("account.jsonl")).contains("\"mail\":\"marit@example.org\"");
            assertThat(files)
                    .containsKeys("session.jsonl", "sign_in.jsonl", "terms.jsonl", "mail.jsonl", "LEES-MIJ.txt");
            assertThat(String.join("", files.values())).doesNotContain("Olga");
        });
    }

    @Test
    @DisplayName("PRV-1.2 a download is for the person who asked, for seven days, and then removed with an event")
    void aDownloadIsForThePersonWhoAsked() {
        onASquare(() -> {
            var job = made();

            assertThat(privacy(marit).download(new DownloadMyData(job)).name()).endsWith(".zip");
            assertThatThrownBy(() -> privacy(square.owner).download(new DownloadMyData(job)))
                    .isInstanceOf(NoSuchThing.class);
            assertThat(privacy(marit).view().downloads()).singleElement().matches(MyDataDetails.MyDownload::ready);
            var later = beans.later(Duration.ofDays(7).plusSeconds(1));
            later.get(PrivacySweep.class).sweep();
            em.clear();

            assertThat(beans.events).extracting(Entry::action).contains(Action.EXPORT_REMOVE);
            assertThatThrownBy(() -> privacy(marit).download(new DownloadMyData(job)))
                    .isInstanceOf(NoSuchThing.class);
        });
    }

    @Test
    @DisplayName("PRV-2.1 a request can be taken back until it is decided; the managers of the platform hear of it")
    void aRequestCanBeTakenBack() {
        onASquare(() -> {
            asked();

            assertThat(mails()).containsExactly("privacy.asked");
            assertThatThrownBy(this::asked).isInstanceOf(Refusal.class).hasMessage("privacy.erase.already");
            privacy(marit).withdraw(new WithdrawErasure(ref(marit)));
            em.clear();
            assertThat(privacy(marit).view().erasure().state()).isEqualTo(ErasureRequest.State.WITHDRAWN);
            assertThatThrownBy(() -> privacy(marit).withdraw(new WithdrawErasure(ref(marit))))
                    .hasMessage("privacy.erase.none");
            assertThatThrownBy(() -> privacy(marit).ask(new AskErasure(ref(marit), "x".repeat(1001))))
                    .hasMessage("privacy.erase.reason.long");
            assertThatThrownBy(() -> privacy(marit).ask(new AskErasure(ref(square.owner), null)))
                    .isInstanceOf(NoSuchThing.class);
        });
    }

    @Test
    @DisplayName("PRV-2.2 the first decision counts, with an answer; nobody decides on their own request")
    void theFirstDecisionCounts() {
        onASquare(() -> {
            var request = asked();

            assertThatThrownBy(() -> erasures(marit).decline(new DeclineErasure(request, ref(marit), "Nee")))
                    .hasMessage("privacy.request.self");
            assertThatThrownBy(() -> erasures(manager).decline(new DeclineErasure(request, ref(marit), " ")))
                    .hasMessage("privacy.request.answer.missing");
            erasures(manager).decline(new DeclineErasure(request, ref(marit), "Er loopt een bezwaar."));
            assertThat(mails()).containsExactly("privacy.asked", "privacy.declined");
            assertThatThrownBy(() -> erasures(manager).erase(new EraseAccount(request, ref(marit))))
                    .hasMessage("privacy.request.late");
            assertThatThrownBy(() -> erasures(manager).erase(new EraseAccount(request, ref(square.owner))))
                    .isInstanceOf(NoSuchThing.class);
        });
    }

    @Test
    @DisplayName("PRV-2.3 the last manager and the only owner hand over first")
    void theLastHandOverFirst() {
        onASquare(() -> {
            assertThatThrownBy(() -> privacy(square.owner).ask(new AskErasure(ref(square.owner), null)))
                    .hasMessage("privacy.burden.group");
            assertThatThrownBy(() -> privacy(manager).ask(new AskErasure(ref(manager), null)))
                    .hasMessage("privacy.burden.platform");
            var request = asked();
            em.persist(new RoleGrant(marit, square.site.id(), Role.SITE_MANAGER, Beans.NOW));
            em.flush();

            assertThatThrownBy(() -> erasures(manager).erase(new EraseAccount(request, ref(marit))))
                    .hasMessage("privacy.burden.site");
            assertThat(erasures(manager).burdens(request))
                    .extracting(Burdens.Burden::kind)
                    .containsExactly("site");
        });
    }

    @Test
    @DisplayName("PRV-2.4 the function that the identity provider gave stays on what a deleted account wrote")
    void theFunctionStays() {
        onASquare(() -> {
            em.persist(new Given(marit, GivenBy.FUNCTION, "adviseur fietspaden " + "x".repeat(270)));
            var request = asked();
            erasures(manager).erase(new EraseAccount(request, ref(marit)));
            em.flush();
            em.clear();

            assertThat(em.find(Account.class, marit).displayName())
                    .startsWith("Verwijderd account (adviseur fietspaden x")
                    .hasSizeLessThan(200);
        });
    }

    @Test
    @DisplayName("PRV-2.4 deleting leaves nothing that names the person; what was written stays under another name")
    void deletingLeavesNothingThatNamesThePerson() {
        onASquare(() -> {
            square.aBlog(marit, "Woorden van Marit");
            var login =
                    new Login(marit, "idp", "marit-id", "one", null, null, new Device("firefox-linux", "145.53", null));
            em.persist(LoginSession.central(
                    "hash", login, Beans.NOW, Beans.NOW.plusSeconds(60), Beans.NOW.plusSeconds(60)));
            var request = asked();
            erasures(manager).erase(new EraseAccount(request, ref(marit)));
            em.flush();
            em.clear();

            var gone = em.find(Account.class, marit);
            assertThat(gone.displayName()).isEqualTo("Verwijderd account");
            assertThat(gone.mail()).isNull();
            assertThat(gone.erased()).isTrue();
            assertThat(beans.get(MembershipRepository.class).inSite(marit, square.site.id()))
                    .isEmpty();
            assertThat(number("select count(i) from AccountIdentity i where i.accountId = :account"))
                    .isZero();
            assertThat(number("select count(s) from LoginSession s where s.accountId = :account"
                            + " and s.nameId is not null"))
                    .isZero();
            assertThat(beans.get(SessionRepository.class).ofAccount(marit, Beans.NOW))
                    .isEmpty();
            assertThat(number("select count(i) from Item i where i.ownerId = :account"))
                    .isEqualTo(1);
            assertThat(number("select count(m) from Membership m where m.accountId = :account and m.until is null"))
                    .isZero();
            assertThat(mails()).containsExactly("privacy.asked", "privacy.erased");
        });
    }

    @Test
    @DisplayName("PRV-2.5 the audit log is not touched by it")
    void theLogIsNotTouched() {
        assertThat(ErasureRepository.class.getDeclaredFields())
                .allSatisfy(field -> assertThat(field.getName()).doesNotContainIgnoringCase("audit"));
        onASquare(() -> {
            var request = asked();
            var before = List.copyOf(beans.events);
            erasures(manager).erase(new EraseAccount(request, ref(marit)));

            assertThat(beans.events).containsAll(before);
        });
    }

    private void onASquare(Runnable work) {
        System.setProperty("plein.data", data.toString());
        Consumer<EntityManager> all = entities -> {
            em = entities;
            square = aSquare(em, Openness.OPEN);
            beans = square.beans;
            marit = square.member;
            em.find(Account.class, marit).refresh("Marit Lid", "marit@example.org");
            em.persist(new AccountIdentity(marit, "idp", "marit-id", Beans.NOW));
            manager = square.someone("Pia Platform", null);
            em.find(Account.class, manager).refresh("Pia Platform", "pia@example.org");
            em.persist(new RoleGrant(manager, null, Role.PLATFORM_MANAGER, Beans.NOW));
            em.flush();
            work.run();
        };
        database.doing(all);
    }

    private PrivacyBoundary privacy(long account) {
        return beans.as(account).get(PrivacyBoundary.class);
    }

    private ErasureBoundary erasures(long account) {
        return beans.as(account).get(ErasureBoundary.class);
    }

    private UUID asked() {
        privacy(marit).ask(new AskErasure(ref(marit), "Ik ga met pensioen"));
        return UUID.fromString(privacy(marit).view().erasure().ref());
    }

    /** A download of Marit that is finished. */
    private JobId made() {
        var id = privacy(marit).ask(new AskMyData(ref(marit)));
        em.flush();
        var jobs = beans.get(JobRepository.class);
        jobs.claim(id.value().toString(), "worker", Beans.NOW, Beans.NOW.plusSeconds(30));
        var ticket = new JobTicket(id, jobs.get(id).order(), "worker", 1);
        var end = beans.get(PersonalExport.class).run(ticket, (step, done, total) -> {});
        assertThat(end.message()).isEqualTo("privacy.export.done");
        jobs.end("worker", end, Beans.NOW);
        em.clear();
        return id;
    }

    private Map<String, String> unpacked(JobId job) {
        var files = new HashMap<String, String>();
        try (var zip = new ZipInputStream(
                privacy(marit).download(new DownloadMyData(job)).open())) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (java.io.IOException broken) {
            throw new AssertionError(broken);
        }
        return files;
    }

    private long number(String query) {
        return em.createQuery(query, Long.class).setParameter("account", marit).getSingleResult();
    }

    private List<String> mails() {
        em.flush();
        return em.createQuery("select m.textKey from Mail m order by m.id", String.class)
                .getResultList();
    }

    private UUID ref(long account) {
        return em.find(Account.class, account).ref();
    }
}
