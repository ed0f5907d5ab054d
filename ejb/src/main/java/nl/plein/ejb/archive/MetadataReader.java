package nl.plein.ejb.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.plein.audit.archive.Metadata;
import nl.plein.audit.archive.Reference;
import nl.plein.persistence.archive.RecordRepository;
import nl.plein.persistence.document.Document;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.item.Item;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteRepository;

/** Archive metadata of single things as they stand (ARC-2.7); who may have them was decided before. */
@ApplicationScoped
@Transactional
public class MetadataReader {

    @Inject
    RecordReader reader;

    @Inject
    LifeReader lives;

    @Inject
    RecordRepository records;

    @Inject
    SiteRepository sites;

    @Inject
    GroupRepository groups;

    /**
     * Of an item, and which files it has.
     *
     * @param own also what only its writer reads
     */
    public MetadataDetails item(Item item, boolean own) {
        var documents = records.documentsOf(item.id());
        var origin = reader.origin(sites.get(item.siteId()));
        var xml = Metadata.of(reader.item(origin, item.id(), documents, own), whole(item), origin);
        var files = documents.stream()
                .map(document -> new MetadataDetails.Attached(document.ref().toString(), document.name()))
                .toList();
        return new MetadataDetails(item.title(), sheet(xml), files, null);
    }

    /** Of a group, without what is in it. */
    public MetadataDetails group(Group group) {
        var site = sites.get(group.siteId());
        var origin = reader.origin(site);
        var dossier = Records.dossier(group, lives.of(group, site, origin), reader.last(group, false));
        return new MetadataDetails(
                group.name(), sheet(Metadata.ofGroup(dossier, archive(site), origin)), List.of(), null);
    }

    /** Of a file of an item, and of its bytes. */
    public MetadataDetails document(Document document, Item item) {
        var origin = reader.origin(sites.get(item.siteId()));
        var piece = reader.document(origin, item.id(), document);
        try {
            var bytes = Metadata.ofBytes(piece.files().get(0), document.size(), Records.document(document));
            return new MetadataDetails(
                    document.name(), sheet(Metadata.of(piece, whole(item), origin)), List.of(), sheet(bytes));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private Reference whole(Item item) {
        if (item.groupId() == null) {
            return archive(sites.get(item.siteId()));
        }
        var group = groups.get(item.groupId());
        return Records.item(group.ref().toString(), Words.say("group", group.name()));
    }

    private static Reference archive(Site site) {
        return Records.item(site.ref().toString(), Words.say("archive", site.name()));
    }

    private static MetadataDetails.Sheet sheet(byte[] xml) {
        return new MetadataDetails.Sheet(Metadata.shown(xml), new String(xml, StandardCharsets.UTF_8));
    }
}
