package nl.plein.ejb.tag;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.ejb.item.Draft;
import nl.plein.ejb.item.EditBlog;
import nl.plein.ejb.item.FeedBoundary;
import nl.plein.ejb.item.Format;
import nl.plein.ejb.item.ItemBoundary;
import nl.plein.ejb.item.WriteBlog;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.item.ItemId;
import nl.plein.persistence.item.ItemRow;
import nl.plein.persistence.shared.Cursor;
import nl.plein.persistence.site.SiteRow;
import nl.plein.persistence.site.SiteSetting;
import nl.plein.persistence.tag.TagSheet;
import org.junit.jupiter.api.AfterEach;

/** A site with an editor, whose members write and hang tags on it. */
abstract class TaggedSite {

    private final Database database = anEmptyDatabase();
    EntityManager em;
    ASquare square;
    SiteRow site;
    long editor;

    @AfterEach
    void close() {
        database.close();
    }

    UUID category(String name, String words) {
        var ref = UUID.randomUUID();
        tags().addCategory(new AddTagCategory(site, ref, name, words));
        return ref;
    }

    UUID tag(String label) {
        return tags().sheets(site).stream()
                .flatMap(sheet -> sheet.tags().stream())
                .filter(row -> row.label().equals(label))
                .map(row -> UUID.fromString(row.ref()))
                .findFirst()
                .orElseThrow();
    }

    List<String> sheets() {
        return tags().sheets(site).stream()
                .map(sheet -> sheet.name() + " "
                        + sheet.tags().stream().map(TagSheet.Row::label).toList())
                .toList();
    }

    ItemId blog(long author, String title, String... words) {
        var id = new ItemId(UUID.randomUUID());
        items(author).write(new WriteBlog(site.id(), square.group.groupId(), id, draft(title, words)));
        em.flush();
        return id;
    }

    void edit(ItemId id, String... words) {
        em.flush();
        em.clear();
        var items = items(square.member);
        items.edit(new EditBlog(site.id(), id, items.view(site.id(), id).lockNo(), draft("een", words)));
        em.flush();
    }

    static Draft draft(String title, String... words) {
        return new Draft(title, "<p>x</p>", Format.HTML, Level.GROUP, null, List.of(), Arrays.asList(words));
    }

    List<String> carried(ItemId id) {
        return items(square.member).view(site.id(), id).tags();
    }

    List<String> found(long viewer, GroupId group, String... words) {
        return square
                .beans
                .as(viewer)
                .get(FeedBoundary.class)
                .tagged(site.id(), group, Arrays.asList(words), Cursor.NEWEST)
                .rows()
                .stream()
                .map(ItemRow::title)
                .toList();
    }

    ItemBoundary items(long who) {
        return square.beans.as(who).get(ItemBoundary.class);
    }

    TagBoundary tags() {
        return square.beans.as(editor).get(TagBoundary.class);
    }

    void sites(SiteSetting setting, String value) {
        square.beans.get(nl.plein.persistence.site.SiteRepository.class).choose(site.id(), setting, value);
    }

    void onASite(Runnable work) {
        database.doing(entities -> {
            em = entities;
            square = aSquare(em, Openness.OPEN);
            site = square.site.row();
            editor = square.someone("Ed Redacteur", null);
            em.persist(new RoleGrant(editor, site.id(), Role.EDITOR, Beans.NOW));
            em.flush();
            work.run();
        });
    }
}
