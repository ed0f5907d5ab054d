package nl.plein.ejb.move;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.Beans;
import nl.plein.persistence.audit.AuditEventRepository;
import nl.plein.persistence.audit.AuditFilter;
import nl.plein.persistence.audit.AuditFixtures;
import nl.plein.persistence.audit.AuditRow;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.comment.Comment;
import nl.plein.persistence.document.Document;
import nl.plein.persistence.document.DocumentId;
import nl.plein.persistence.document.Sent;
import nl.plein.persistence.document.StoredBytes;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.move.MoveRow;
import nl.plein.persistence.shared.Cursor;
import nl.plein.persistence.site.Site;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MoveLogTest extends ASplit {

    private String blog;
    private String file;
    private String comment;
    private String group;

    @Test
    @DisplayName("MOV-1.9 AUD-6.7 the log of a group and what is in it goes along; the site that it left keeps it")
    void theLogGoesAlong() {
        onAFurnishedSite(() -> {
            for (String thing : List.of(group, blog, file, comment)) {
                happened(thing, site.ref());
            }

            var own = splitOff().ref().toString();
            happened(blog, own);

            assertThat(shown(own)).containsExactly(blog, comment, file, blog, group);
            assertThat(shown(site.ref())).containsExactly(comment, file, blog, group);
        });
    }

    @Test
    @DisplayName("MOV-1.9 AUD-6.7 nothing else of the old site goes along, and nothing of a site where it never stood")
    void nothingElseGoesAlong() {
        onAFurnishedSite(() -> {
            var other = new Group(site.id(), "Nog een", "", Openness.OPEN, Beans.NOW);
            em.persist(other);
            em.flush();
            var strange = UUID.randomUUID().toString();
            happened(group, site.ref());
            for (String thing : List.of(other.ref().toString(), strange, site.ref())) {
                happened(thing, site.ref());
            }
            happened(group, strange);
            happened(blog, null);

            var own = splitOff().ref().toString();
            happened(other.ref().toString(), site.ref());
            happened(blog, site.ref());

            assertThat(shown(own)).containsExactly(group);
            assertThat(shown(strange)).containsExactly(group);
        });
    }

    @Test
    @DisplayName("MOV-1.9 taken back, the site that it came from is shown all, and the other what happened there only")
    void takenBackTheViewGoesBack() {
        onAFurnishedSite(() -> {
            happened(group, site.ref());
            var own = splitOff().ref().toString();
            happened(blog, own);
            assertThat(shown(own)).containsExactly(blog, group);

            var made = newest();
            moves().undo(new UndoMove(site, UUID.fromString(made.ref())));
            run(UUID.fromString(newest().ref()));

            assertThat(shown(own)).containsExactly(blog);
            assertThat(shown(site.ref())).containsExactly(blog, group);
        });
    }

    @Test
    @DisplayName("MOV-1.9 on a third site all is shown, and on the second what happened there only")
    void itGoesOn() {
        onAFurnishedSite(() -> {
            happened(group, site.ref());
            var own = splitOff();
            happened(blog, own.ref().toString());

            var on = new SplitOff(
                    own.row(),
                    square.group.groupId(),
                    UUID.randomUUID(),
                    new OwnSite("Derde Plek", "derdeplek", Site.Openness.OPEN));
            splits().splitOff(on);
            run(on.ref());

            assertThat(shown(on.ref().toString())).containsExactly(blog, group);
            assertThat(shown(own.ref().toString())).containsExactly(blog);
            assertThat(shown(site.ref())).containsExactly(group);
        });
    }

    @Test
    @DisplayName("MOV-1.9 AUD-6.1 both are one list: narrowed together, paged both ways without loss or repeat")
    void bothAreOneList() {
        onAFurnishedSite(() -> {
            happened(group, site.ref());
            happened(blog, site.ref());
            var own = splitOff().ref().toString();
            happened(file, own);
            happened(blog, own);
            var filter = AuditFilter.ALL.on(own);

            var back = new ArrayList<AuditRow>();
            var page = log().before(filter, Cursor.NEWEST, 1);
            while (!page.isEmpty()) {
                back.addAll(page);
                page = log().before(filter, cursor(page.get(0)), 1);
            }
            assertThat(objects(back)).containsExactly(blog, file, blog, group);
            var forth = new ArrayList<>(log().after(filter, cursor(back.get(3)), 9));
            Collections.reverse(forth);
            assertThat(forth).isEqualTo(back.subList(0, 3));
            assertThat(objects(narrowed(blog, own))).containsExactly(blog, blog);
            assertThat(objects(narrowed(comment, own))).isEmpty();
            var one = back.get(3).facts().ref();
            assertThat(objects(log().before(AuditFilter.only(one).on(own), Cursor.NEWEST, 9)))
                    .containsExactly(group);
        });
    }

    private List<AuditRow> narrowed(String object, String where) {
        var filter = new AuditFilter(null, null, "content.read", "success", "item", object, null, null, where);
        return log().before(filter, Cursor.NEWEST, 9);
    }

    private void onAFurnishedSite(Runnable work) {
        onASite(() -> {
            blog = square.aPublicBlog(square.member, "hallo").value().toString();
            em.flush();
            long item =
                    em.createQuery("select i.id from ListedItem i", Long.class).getSingleResult();
            var sent = new Sent(
                    new DocumentId(UUID.randomUUID()), "kaart.png", new StoredBytes("0".repeat(64), 6, "image/png"));
            var document = new Document(site.id(), square.member, sent, Beans.NOW);
            document.attach(item);
            var said = new Comment(UUID.randomUUID(), item, square.member, "<p>ja</p>", Beans.NOW);
            em.persist(document);
            em.persist(said);
            em.flush();
            file = sent.id().value().toString();
            comment = said.ref().toString();
            group = square.group.ref().toString();
            square.beans.as(manager);
            work.run();
        });
    }

    /** Each a second after the one before. */
    private void happened(String thing, String where) {
        long earlier =
                em.createQuery("select count(e) from AuditEvent e", Long.class).getSingleResult();
        var at = Beans.NOW.plusSeconds(earlier);
        log().add(AuditFixtures.aRead(ObjectType.ITEM, thing, where, at), null, null);
    }

    /** What things the events are about, newest first, that who audits a site is shown. */
    private List<String> shown(String where) {
        return objects(log().before(AuditFilter.ALL.on(where), Cursor.NEWEST, 50));
    }

    private static List<String> objects(List<AuditRow> rows) {
        return rows.stream().map(row -> row.facts().object()).toList();
    }

    private static Cursor cursor(AuditRow row) {
        return new Cursor(row.facts().at(), row.id());
    }

    private AuditEventRepository log() {
        return square.beans.get(AuditEventRepository.class);
    }

    private MoveRow newest() {
        return moves().moves(site, Long.MAX_VALUE).get(0);
    }
}
