package nl.plein.web.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import nl.plein.audit.archive.Shown;
import nl.plein.ejb.archive.MetadataBoundary;
import nl.plein.ejb.archive.MetadataDetails;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.document.DocumentId;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.item.ItemId;
import nl.plein.web.document.DocumentForm;
import nl.plein.web.faces.Asked;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.text.TimesBean;

/** The archive metadata of an item, a group or a file, by the labels of the schema. */
@Named
@RequestScoped
public class ArchiveMetadataBean {

    @Inject
    MetadataBoundary metadata;

    @Inject
    Asked asked;

    @Inject
    CurrentSite current;

    @Inject
    TimesBean times;

    @Inject
    DocumentForm sizes;

    private MetadataDetails details;
    private String address;

    public void item() {
        var ref = asked.ref(ObjectType.ITEM);
        details = metadata.item(current.number(), new ItemId(ref));
        address = "/item/" + ref;
    }

    public void group() {
        var ref = asked.ref(ObjectType.GROUP);
        details = metadata.group(current.number(), new GroupId(ref));
        address = "/group/" + ref;
    }

    public void document() {
        var ref = asked.ref(ObjectType.FILE);
        details = metadata.document(current.number(), new DocumentId(ref));
        address = "/document/" + ref;
    }

    public MetadataDetails getDetails() {
        return details;
    }

    /** Where the thing itself is. */
    public String getAddress() {
        return address;
    }

    /** What an element says as people say it; the XML has it as receivers expect it. */
    public String said(Shown row) {
        return switch (row.element()) {
            case "eventTijd", "checksumDatum" -> times.full(Instant.parse(row.text()));
            case "dekkingInTijdBegindatum", "dekkingInTijdEinddatum" -> times.day(LocalDate.parse(row.text()));
            case "omvang" -> sizes.size(Long.parseLong(row.text()));
            default -> row.text();
        };
    }
}
