package nl.plein.ejb.member;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import nl.plein.audit.log.Entry;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.ejb.job.JobTicket;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.document.ByteStore;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.job.JobEnd;
import nl.plein.persistence.job.JobId;
import nl.plein.persistence.job.JobRepository;
import nl.plein.persistence.people.Portrait;
import nl.plein.persistence.shared.NoSuchThing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlbumTest {

    @TempDir
    Path data;

    private final Database database = anEmptyDatabase();
    private EntityManager em;
    private ASquare square;
    private long manager;

    @AfterEach
    void close() {
        System.clearProperty("plein.data");
        database.close();
    }

    @Test
    @DisplayName("MEM-1.10 the file has the pictures of members of this site, and a list in which no cell is a formula")
    void thePicturesOfMembers() {
        onASquare(() -> {
            shows(square.member, "Marit");
            shows(square.neighbour, "Niek");
            em.find(Account.class, square.neighbour).refresh("=1+1/../Niek", null);
            var elsewhere = new Account("Elders", null, null, Beans.NOW);
            em.persist(elsewhere);
            em.flush();
            shows(elsewhere.id(), "Elders");

            var files = unpacked(made());

            assertThat(files).hasSize(3).doesNotContainValue("Elders");
            assertThat(files).containsEntry(file("Marit-Lid", square.member), "Marit");
            assertThat(files).containsEntry(file("1-1-Niek", square.neighbour), "Niek");
            assertThat(files.get("portraits.csv")).contains("\"'=1+1/../Niek\"").hasLineCount(3);
        });
    }

    @Test
    @DisplayName("MEM-1.10 it is for the one who asked, one at a time, for seven days, and then removed with an event")
    void itIsForTheOneWhoAsked() {
        onASquare(() -> {
            var other = square.someone("Nog Een", null);
            manages(other);
            var asked = album(manager).ask(new MakeAlbum(square.site.row()));
            assertThatThrownBy(() -> album(manager).ask(new MakeAlbum(square.site.row())))
                    .hasMessage("member.album.busy");
            run(asked);

            assertThat(album(manager).mine(square.site.row())).singleElement().matches(AlbumDetails::ready);
            assertThat(album(other).mine(square.site.row())).isEmpty();
            assertThatThrownBy(() -> album(other).download(new DownloadAlbum(asked)))
                    .isInstanceOf(NoSuchThing.class);
            assertThat(album(manager).download(new DownloadAlbum(asked)).name()).isEqualTo("portraits.zip");
            var later = square.beans.later(AlbumBoundary.TERM.plusSeconds(1));
            later.get(AlbumSweep.class).sweep();
            em.clear();

            assertThat(square.beans.events).extracting(Entry::action).contains(Action.EXPORT_REMOVE);
            assertThatThrownBy(() -> album(manager).download(new DownloadAlbum(asked)))
                    .isInstanceOf(NoSuchThing.class);
        });
    }

    @Test
    @DisplayName("MEM-1.10 who does not manage the members any more when it is made gets nothing")
    void theRightsOfThatMoment() {
        onASquare(() -> {
            var asked = album(manager).ask(new MakeAlbum(square.site.row()));
            em.createQuery("delete from RoleGrant r where r.accountId = :manager")
                    .setParameter("manager", manager)
                    .executeUpdate();
            em.clear();

            assertThat(run(asked).message()).isEqualTo("member.album.right");
        });
    }

    private void onASquare(Runnable work) {
        System.setProperty("plein.data", data.toString());
        database.doing(entities -> {
            em = entities;
            square = aSquare(em, Openness.OPEN);
            manager = square.someone("Mia Beheerder", null);
            manages(manager);
            work.run();
        });
    }

    private void manages(long account) {
        em.persist(new RoleGrant(account, square.site.id(), Role.SITE_MANAGER, Beans.NOW));
        em.flush();
    }

    private void shows(long account, String dots) {
        try {
            var kept = new ByteStore().keep(new ByteArrayInputStream(dots.getBytes(StandardCharsets.UTF_8)));
            em.persist(new Portrait(account, kept.sha256(), kept.sha256(), Beans.NOW));
            em.flush();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private String file(String name, long account) {
        return name + '-' + em.find(Account.class, account).ref().toString().substring(0, 8) + ".jpg";
    }

    private AlbumBoundary album(long account) {
        return square.beans.as(account).get(AlbumBoundary.class);
    }

    private JobId made() {
        var asked = album(manager).ask(new MakeAlbum(square.site.row()));
        assertThat(run(asked).message()).isEqualTo("member.album.done");
        return asked;
    }

    private JobEnd run(JobId id) {
        em.flush();
        var jobs = square.beans.as(manager).get(JobRepository.class);
        jobs.claim(id.value().toString(), "worker", Beans.NOW, Beans.NOW.plusSeconds(30));
        var ticket = new JobTicket(id, jobs.get(id).order(), "worker", 1);
        var end = square.beans.get(AlbumWork.class).run(ticket, (step, done, total) -> {});
        jobs.end("worker", end, Beans.NOW);
        em.clear();
        return end;
    }

    private Map<String, String> unpacked(JobId job) {
        Map<String, String> files = new HashMap<>();
        try (var zip = new ZipInputStream(
                album(manager).download(new DownloadAlbum(job)).open())) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return files;
    }
}
