package nl.plein.ejb.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import nl.plein.audit.archive.Known;
import nl.plein.persistence.archive.KeptDocument;
import nl.plein.persistence.archive.KeptGroup;
import nl.plein.persistence.archive.KeptItem;
import nl.plein.persistence.archive.KeptRepository;
import nl.plein.persistence.archive.KeptTag;
import nl.plein.persistence.audience.ReachKey;
import nl.plein.persistence.group.GroupId;

/**
 * What the sidecars of a package must say, asked of what is kept and not of what the package was written from
 * (ARC-2.16).
 */
@ApplicationScoped
@Transactional
public class KnownRecords {

    private static final String NAME = "naam";
    private static final String EVENT = "event/eventType/begripLabel";
    private static final String RESULT = "event/eventResultaat";
    private static final String ONLINE = "raadpleeglocatie/raadpleeglocatieOnline";

    @Inject
    KeptRepository kept;

    /** All that is known of a group, of its site and of what is in it; nothing when it is gone. */
    public List<Known> of(GroupId id) {
        var known = new ArrayList<Known>();
        kept.group(id).ifPresent(group -> {
            site(group, known);
            group(group, known);
            var turned = kept.turnedItems(group.id());
            kept.items(group.id()).forEach(item -> item(item, turned.getOrDefault(item.ref(), 0L), group, known));
            kept.documents(group.id()).forEach(document -> document(document, group, known));
            kept.tags(group.id()).forEach(tag -> tag(tag, known));
        });
        return known;
    }

    private void site(KeptGroup group, List<Known> known) {
        said(group.siteRef(), "omschrijving", group.sitePurpose(), known);
        said(group.siteRef(), EVENT, "Creatie", known);
        said(group.siteRef(), RESULT, Words.say("turned"), kept.turnedSite(group.siteId()), known);
        said(group.siteRef(), ONLINE, null, group.siteOpen() ? 1 : 0, known);
        kept.language(group.siteId()).ifPresent(tag -> said(group.siteRef(), "taal", tag, known));
    }

    private void group(KeptGroup group, List<Known> known) {
        said(group.ref(), NAME, Words.say("group", group.name()), known);
        said(group.ref(), "omschrijving", group.purpose(), known);
        said(group.ref(), EVENT, "Creatie", known);
        said(group.ref(), EVENT, "Bevriezing", group.archived() == null ? 0 : 1, known);
        said(group.ref(), RESULT, Words.say("turned"), kept.turnedGroup(group.id()), known);
        said(group.ref(), RESULT, Words.say("moved"), kept.moved(group.id()), known);
        said(group.ref(), ONLINE, null, group.open() ? 1 : 0, known);
    }

    private static void item(KeptItem item, long turned, KeptGroup group, List<Known> known) {
        said(item.ref(), NAME, item.title(), known);
        said(item.ref(), EVENT, "Publicatie", item.shared() == 0 ? 0 : 1, known);
        said(item.ref(), EVENT, "Wijziging", item.versions() - 1 + turned, known);
        said(item.ref(), ONLINE, null, online(item.reach(), group), known);
    }

    private static void document(KeptDocument document, KeptGroup group, List<Known> known) {
        said(document.ref(), NAME, document.name(), known);
        said(document.ref(), EVENT, "Creatie", known);
        said(document.ref(), ONLINE, null, online(document.reach(), group), known);
    }

    private static void tag(KeptTag tag, List<Known> known) {
        said(tag.ref(), "trefwoord", tag.label(), known);
        if (tag.category() != null) {
            said(tag.ref(), "classificatie/begripLabel", tag.label(), known);
        }
    }

    private static long online(String reach, KeptGroup group) {
        return ReachKey.PUBLIC.equals(reach) && group.siteState().served() ? 1 : 0;
    }

    private static void said(String ref, String element, String value, List<Known> known) {
        if (value != null && !value.isBlank()) {
            said(ref, element, value, 1, known);
        }
    }

    private static void said(String ref, String element, String value, long times, List<Known> known) {
        if (times > 0) {
            known.add(new Known(Provenance.identity(ref), element, value, times));
        }
    }
}
