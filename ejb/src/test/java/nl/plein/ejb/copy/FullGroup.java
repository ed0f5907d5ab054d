package nl.plein.ejb.copy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.ejb.group.AddSubgroup;
import nl.plein.ejb.group.PlaceInSubgroup;
import nl.plein.ejb.group.SubgroupBoundary;
import nl.plein.ejb.item.Draft;
import nl.plein.ejb.item.Format;
import nl.plein.ejb.item.ItemBoundary;
import nl.plein.ejb.item.WriteBlog;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.document.Document;
import nl.plein.persistence.document.DocumentId;
import nl.plein.persistence.document.DocumentRepository;
import nl.plein.persistence.document.Sent;
import nl.plein.persistence.document.StoredBytes;
import nl.plein.persistence.item.ItemId;

/** A group with something in it: what there is to copy. */
record FullGroup(ASquare square, EntityManager em, UUID kern) {

    /** Two items, one of them with a file, and one that is meant for a subgroup. */
    Document fill() {
        var file = aFile();
        var html = "<p>Zie <img src=\"/document/" + file.ref() + "\" alt=\"kaart\" /></p>";
        write("Met bestand", html, Level.GROUP, file);
        write("Openbaar", "<p>Voor allen</p>", Level.PUBLIC, null);
        subgroup();
        return file;
    }

    private void subgroup() {
        var subgroups = square.beans.as(square.owner).get(SubgroupBoundary.class);
        subgroups.add(new AddSubgroup(square.site.id(), square.group.groupId(), kern, "Kern"));
        em.flush();
        var owner = new AccountId(em.find(Account.class, square.owner).ref());
        subgroups.place(new PlaceInSubgroup(square.site.id(), square.group.groupId(), kern, owner, true));
        em.flush();
        var draft = new Draft("Kern", "<p>k</p>", Format.HTML, Level.SUBGROUP, kern, List.of(), List.of());
        square.beans
                .as(square.owner)
                .get(ItemBoundary.class)
                .write(new WriteBlog(square.site.id(), square.group.groupId(), new ItemId(UUID.randomUUID()), draft));
        em.flush();
    }

    private Document aFile() {
        var bytes = new StoredBytes("ab".repeat(32), 7, "image/png");
        var file = new Document(
                square.site.id(),
                square.member,
                new Sent(new DocumentId(UUID.randomUUID()), "kaart.png", bytes),
                Beans.NOW);
        var documents = square.beans.get(DocumentRepository.class);
        documents.add(file);
        documents.judged(file, true);
        em.refresh(file);
        return file;
    }

    private void write(String title, String html, Level level, Document file) {
        var attached = file == null ? List.<DocumentId>of() : List.of(new DocumentId(file.ref()));
        square.beans
                .as(square.member)
                .get(ItemBoundary.class)
                .write(new WriteBlog(
                        square.site.id(),
                        square.group.groupId(),
                        new ItemId(UUID.randomUUID()),
                        new Draft(title, html, Format.HTML, level, attached)));
        em.flush();
    }
}
